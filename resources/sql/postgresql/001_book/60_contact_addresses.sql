CREATE TABLE kept.contact_addresses (
    contact_id bigint NOT NULL REFERENCES kept.contacts (id) ON DELETE CASCADE,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('mail', 'phone')),
    position bigint NOT NULL,
    address text COLLATE "C" NOT NULL CHECK (address <> ''),
    PRIMARY KEY (contact_id, kind, position)
)
