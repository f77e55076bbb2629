CREATE INDEX private_notes_of_person ON kept.private_notes (person_id)
