CREATE TABLE kept.contact_unwanted_channels (
    contact_id bigint NOT NULL REFERENCES kept.contacts (id) ON DELETE CASCADE,
    channel_id bigint NOT NULL REFERENCES kept.channels (id),
    PRIMARY KEY (contact_id, channel_id)
)
