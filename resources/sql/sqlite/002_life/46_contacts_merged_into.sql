ALTER TABLE contacts ADD COLUMN merged_into_id INTEGER REFERENCES contacts (id)
