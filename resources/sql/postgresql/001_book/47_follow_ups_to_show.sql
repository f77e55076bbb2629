CREATE INDEX follow_ups_to_show ON kept.follow_ups (at) WHERE shown_at IS NULL
