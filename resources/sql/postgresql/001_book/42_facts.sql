CREATE INDEX facts ON kept.events (promise_id, kind) WHERE promise_id IS NULL
