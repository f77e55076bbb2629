CREATE TABLE kept.own_up_templates (
    language text COLLATE "C" NOT NULL,
    miss text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL CHECK (subject <> ''),
    body text COLLATE "C" NOT NULL CHECK (body <> ''),
    PRIMARY KEY (language, miss)
)
