CREATE TABLE digests_told (
    person_id INTEGER NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('own', 'team')),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    told_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, kind, day)
) STRICT, WITHOUT ROWID
