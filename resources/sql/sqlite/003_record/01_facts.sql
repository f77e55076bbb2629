CREATE INDEX facts ON events (kind) WHERE promise_id IS NULL
