CREATE INDEX events_of_promise ON kept.events (promise_id)
