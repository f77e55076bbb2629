CREATE INDEX verdicts ON kept.events (promise_id) WHERE kind = 'verdict'
