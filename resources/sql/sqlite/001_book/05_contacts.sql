CREATE TABLE contacts (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    preferred_channel_id INTEGER REFERENCES channels (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
