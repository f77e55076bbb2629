CREATE TABLE kept.contact_quiet_times (
    contact_id bigint NOT NULL REFERENCES kept.contacts (id) ON DELETE CASCADE,
    weekday bigint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute bigint NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute bigint NOT NULL CHECK (to_minute BETWEEN 0 AND 1439),
    PRIMARY KEY (contact_id, weekday, from_minute)
)
