CREATE TABLE contact_addresses (
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('mail', 'phone')),
    position INTEGER NOT NULL,
    address TEXT NOT NULL CHECK (address <> ''),
    PRIMARY KEY (contact_id, kind, position)
) STRICT, WITHOUT ROWID
