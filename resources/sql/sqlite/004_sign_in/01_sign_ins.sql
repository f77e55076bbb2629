CREATE TABLE sign_ins (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    hash TEXT NOT NULL CHECK (hash LIKE '$argon2id$%'),
    temporary INTEGER NOT NULL DEFAULT 0 CHECK (temporary IN (0, 1)),
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    last_failure_at INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL
) STRICT
