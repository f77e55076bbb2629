CREATE INDEX waits_on ON kept.waits (on_id)
