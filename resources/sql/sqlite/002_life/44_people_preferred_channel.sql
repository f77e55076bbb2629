ALTER TABLE people ADD COLUMN preferred_channel_id INTEGER REFERENCES channels (id)
