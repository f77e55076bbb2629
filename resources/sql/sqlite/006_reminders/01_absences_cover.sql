ALTER TABLE absences ADD COLUMN cover_id INTEGER REFERENCES people (id)
