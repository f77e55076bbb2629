-- What holds for one person in this book, by key.
CREATE TABLE kept.person_settings (
    person_id bigint NOT NULL REFERENCES kept.people (id),
    key text COLLATE "C" NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (person_id, key)
)
