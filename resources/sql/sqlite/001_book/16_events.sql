CREATE TABLE events (
    number INTEGER PRIMARY KEY,
    promise_id INTEGER REFERENCES promises (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    happened_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor_id INTEGER REFERENCES people (id),
    source_id INTEGER REFERENCES sources (id),
    payload TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT
