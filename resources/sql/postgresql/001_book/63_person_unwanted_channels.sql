CREATE TABLE kept.person_unwanted_channels (
    person_id bigint NOT NULL REFERENCES kept.people (id) ON DELETE CASCADE,
    channel_id bigint NOT NULL REFERENCES kept.channels (id),
    PRIMARY KEY (person_id, channel_id)
)
