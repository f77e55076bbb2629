CREATE TABLE follow_ups (
    id INTEGER PRIMARY KEY,
    promise_id INTEGER NOT NULL REFERENCES promises (id),
    at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('before', 'at', 'chosen')),
    shown_at INTEGER
) STRICT
