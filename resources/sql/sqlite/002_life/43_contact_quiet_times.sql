CREATE TABLE contact_quiet_times (
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 0 AND 1439),
    PRIMARY KEY (contact_id, weekday, from_minute)
) STRICT, WITHOUT ROWID
