ALTER TABLE follow_ups ADD COLUMN event_number INTEGER REFERENCES events (number)
