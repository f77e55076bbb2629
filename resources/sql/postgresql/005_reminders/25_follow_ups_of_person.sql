CREATE INDEX follow_ups_of_person ON kept.follow_ups (person_id, at) WHERE done_at IS NULL
