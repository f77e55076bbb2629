CREATE TABLE saved_views (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL REFERENCES people (id),
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    place INTEGER NOT NULL
) STRICT
