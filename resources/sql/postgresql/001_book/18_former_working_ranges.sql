CREATE TABLE kept.former_working_ranges (
    until bigint NOT NULL,
    weekday bigint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute bigint NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute bigint NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    PRIMARY KEY (until, weekday, from_minute)
)
