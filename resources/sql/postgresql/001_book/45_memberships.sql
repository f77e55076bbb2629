CREATE TABLE kept.memberships (
    person_id bigint NOT NULL REFERENCES kept.people (id),
    since bigint NOT NULL,
    event_number bigint NOT NULL REFERENCES kept.events (number),
    department_id bigint NOT NULL REFERENCES kept.departments (id),
    PRIMARY KEY (person_id, since, event_number)
)
