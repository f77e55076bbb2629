CREATE TABLE kept.series (
    id bigint PRIMARY KEY,
    grows_at bigint
)
