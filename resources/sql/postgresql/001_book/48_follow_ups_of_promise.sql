CREATE INDEX follow_ups_of_promise ON kept.follow_ups (promise_id)
