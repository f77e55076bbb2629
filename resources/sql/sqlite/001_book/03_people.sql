CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    role TEXT NOT NULL DEFAULT 'staff' CHECK (role IN ('staff', 'lead', 'owner')),
    left_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
