CREATE TABLE kept.own_hours (
    person_id bigint NOT NULL REFERENCES kept.people (id),
    weekday bigint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute bigint NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute bigint NOT NULL CHECK (to_minute > from_minute OR (from_minute = 0 AND to_minute = 0)),
    PRIMARY KEY (person_id, weekday, from_minute)
)
