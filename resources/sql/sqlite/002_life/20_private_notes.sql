CREATE TABLE private_notes (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL REFERENCES people (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    written_at INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (content <> ''),
    holds_removed_name INTEGER NOT NULL DEFAULT 0 CHECK (holds_removed_name IN (0, 1)),
    CHECK (author_id <> person_id)
) STRICT
