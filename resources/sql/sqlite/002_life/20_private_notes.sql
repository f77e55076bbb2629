CREATE TABLE private_notes (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL REFERENCES people (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    written_at INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (content <> ''),
    CHECK (author_id <> person_id)
) STRICT
