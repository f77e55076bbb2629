-- Whom a reminder was told to, so that no second window tells it again: the last time, and when it comes again where it
-- is not answered until then. Until it comes again, one that was put away is not shown.
CREATE TABLE reminder_tellings (
    person_id INTEGER NOT NULL REFERENCES people (id),
    promise_id INTEGER NOT NULL REFERENCES promises (id),
    reason TEXT NOT NULL CHECK (reason IN ('before', 'at', 'chosen', 'last_call', 'after', 'escalation')),
    at INTEGER NOT NULL,
    told_at INTEGER NOT NULL,
    times INTEGER NOT NULL CHECK (times > 0),
    again_at INTEGER,
    put_away INTEGER NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1)),
    PRIMARY KEY (person_id, promise_id, reason, at)
) STRICT, WITHOUT ROWID
