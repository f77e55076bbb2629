CREATE TABLE kept.digests_told (
    person_id bigint NOT NULL REFERENCES kept.people (id),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('own', 'team')),
    day text COLLATE "C" NOT NULL CHECK (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    told_at bigint NOT NULL,
    PRIMARY KEY (person_id, kind, day)
)
