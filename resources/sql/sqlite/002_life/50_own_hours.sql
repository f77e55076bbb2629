CREATE TABLE own_hours (
    person_id INTEGER NOT NULL REFERENCES people (id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute > from_minute OR (from_minute = 0 AND to_minute = 0)),
    PRIMARY KEY (person_id, weekday, from_minute)
) STRICT, WITHOUT ROWID
