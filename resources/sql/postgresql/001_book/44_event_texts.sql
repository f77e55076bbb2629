CREATE TABLE kept.event_texts (
    event_number bigint NOT NULL REFERENCES kept.events (number),
    field text COLLATE "C" NOT NULL,
    digest bytea NOT NULL CHECK (length(digest) = 32),
    salt bytea,
    content text COLLATE "C",
    PRIMARY KEY (event_number, field)
)
