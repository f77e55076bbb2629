CREATE TABLE absences (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND last_day >= first_day),
    from_minute INTEGER CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER CHECK (to_minute BETWEEN 1 AND 1440),
    reason TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    CHECK ((from_minute IS NULL) = (to_minute IS NULL))
) STRICT
