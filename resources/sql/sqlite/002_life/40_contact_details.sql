CREATE TABLE contact_details (
    contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
    organisation TEXT NOT NULL,
    note TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    uid TEXT UNIQUE
) STRICT
