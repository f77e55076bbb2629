CREATE INDEX facts ON events (promise_id, kind) WHERE promise_id IS NULL
