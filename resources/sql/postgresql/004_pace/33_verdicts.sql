-- What a verdict says, but for its words: the last one of every customer is told from here.
CREATE INDEX verdicts ON kept.events (promise_id) INCLUDE (source_id, recorded_at, happened_at, payload)
    WHERE kind = 'verdict'
