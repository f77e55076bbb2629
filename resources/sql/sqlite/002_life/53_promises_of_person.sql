CREATE INDEX promises_of_person ON promises (counted_person_id)
