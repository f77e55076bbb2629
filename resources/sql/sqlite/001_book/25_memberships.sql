CREATE TABLE memberships (
    person_id INTEGER NOT NULL REFERENCES people (id),
    since INTEGER NOT NULL,
    event_number INTEGER NOT NULL REFERENCES events (number),
    department_id INTEGER NOT NULL REFERENCES departments (id),
    PRIMARY KEY (person_id, since, event_number)
) STRICT, WITHOUT ROWID
