CREATE INDEX follow_ups_own ON kept.follow_ups (promise_id) WHERE event_number IS NOT NULL
