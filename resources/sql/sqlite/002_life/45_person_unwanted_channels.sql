CREATE TABLE person_unwanted_channels (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    PRIMARY KEY (person_id, channel_id)
) STRICT, WITHOUT ROWID
