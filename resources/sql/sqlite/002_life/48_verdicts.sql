CREATE INDEX verdicts ON events (promise_id) WHERE kind = 'verdict'
