CREATE INDEX events_of_promise ON events (promise_id)
