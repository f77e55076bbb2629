-- Whom a reminder was told to, so that no second window tells it again: the last time, and when it comes again where it
-- is not answered until then. Until it comes again, one that was put away is not shown.
CREATE TABLE kept.reminder_tellings (
    person_id bigint NOT NULL REFERENCES kept.people (id),
    promise_id bigint NOT NULL REFERENCES kept.promises (id),
    reason text COLLATE "C" NOT NULL
        CHECK (reason IN ('before', 'at', 'chosen', 'last_call', 'after', 'escalation')),
    at bigint NOT NULL,
    told_at bigint NOT NULL,
    times integer NOT NULL CHECK (times > 0),
    again_at bigint,
    put_away integer NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1)),
    PRIMARY KEY (person_id, promise_id, reason, at)
)
