CREATE INDEX private_notes_by_author ON kept.private_notes (author_id)
