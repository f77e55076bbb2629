CREATE TABLE kept.contact_details (
    contact_id bigint PRIMARY KEY REFERENCES kept.contacts (id) ON DELETE CASCADE,
    organisation text COLLATE "C" NOT NULL,
    note text COLLATE "C" NOT NULL,
    time_zone text COLLATE "C" NOT NULL,
    uid text COLLATE "C" UNIQUE
)
