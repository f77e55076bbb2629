CREATE TABLE kept.promise_first_letters (
    rowid bigint PRIMARY KEY,
    letters text COLLATE "C" NOT NULL
)
