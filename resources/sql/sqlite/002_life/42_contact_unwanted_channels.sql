CREATE TABLE contact_unwanted_channels (
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    PRIMARY KEY (contact_id, channel_id)
) STRICT, WITHOUT ROWID
