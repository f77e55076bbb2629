CREATE TABLE event_texts (
    event_number INTEGER NOT NULL REFERENCES events (number),
    field TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    salt BLOB,
    content TEXT,
    PRIMARY KEY (event_number, field)
) STRICT, WITHOUT ROWID
