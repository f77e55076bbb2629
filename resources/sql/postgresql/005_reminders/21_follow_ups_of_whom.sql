-- Whose promise it is, when the reminder was asked for, and one reason more: after the promise was kept.
ALTER TABLE kept.follow_ups
    ADD COLUMN person_id bigint REFERENCES kept.people (id),
    ADD COLUMN planned_at bigint,
    DROP CONSTRAINT follow_ups_reason_check,
    ADD CONSTRAINT follow_ups_reason_check CHECK (reason IN ('before', 'at', 'chosen', 'after'))
