CREATE INDEX waits_on ON waits (on_id)
