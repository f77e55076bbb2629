ALTER TABLE kept.absences ADD COLUMN cover_id bigint REFERENCES kept.people (id)
