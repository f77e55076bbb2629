-- Derived from the history of their promise. `person_id` holds it, `planned_at` is when it was asked for, and `done_at`
-- when it was answered; those that a version before this one told count as that.
CREATE TABLE follow_ups (
    id INTEGER PRIMARY KEY,
    promise_id INTEGER NOT NULL REFERENCES promises (id),
    person_id INTEGER REFERENCES people (id),
    at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('before', 'at', 'chosen', 'after')),
    planned_at INTEGER NOT NULL,
    done_at INTEGER,
    event_number INTEGER REFERENCES events (number)
) STRICT
