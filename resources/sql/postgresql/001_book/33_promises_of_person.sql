CREATE INDEX promises_of_person ON kept.promises (counted_person_id, id)
