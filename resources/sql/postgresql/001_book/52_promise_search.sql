CREATE TABLE kept.promise_search (
    rowid bigint PRIMARY KEY,
    folded text COLLATE "C" NOT NULL
)
