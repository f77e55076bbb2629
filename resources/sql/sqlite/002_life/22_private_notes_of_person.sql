CREATE INDEX private_notes_of_person ON private_notes (person_id)
