ALTER TABLE promises ADD COLUMN series_id INTEGER REFERENCES series (id)
