CREATE INDEX follow_ups_of_promise ON follow_ups (promise_id)
