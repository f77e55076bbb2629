CREATE TABLE kept.settings (
    key text COLLATE "C" PRIMARY KEY,
    value text COLLATE "C" NOT NULL
)
