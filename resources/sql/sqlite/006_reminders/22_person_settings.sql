-- What holds for one person in this book, by key.
CREATE TABLE person_settings (
    person_id INTEGER NOT NULL REFERENCES people (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (person_id, key)
) STRICT, WITHOUT ROWID
