CREATE TABLE kept.holidays (
    day text COLLATE "C" PRIMARY KEY CHECK (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    name text COLLATE "C" NOT NULL,
    entered_at bigint NOT NULL DEFAULT 0
)
