CREATE TABLE own_up_templates (
    language TEXT NOT NULL,
    miss TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject <> ''),
    body TEXT NOT NULL CHECK (body <> ''),
    PRIMARY KEY (language, miss)
) STRICT, WITHOUT ROWID
