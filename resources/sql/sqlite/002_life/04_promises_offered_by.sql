ALTER TABLE promises ADD COLUMN offered_by_id INTEGER REFERENCES people (id)
