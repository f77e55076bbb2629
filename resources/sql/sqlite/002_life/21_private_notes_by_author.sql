CREATE INDEX private_notes_by_author ON private_notes (author_id)
