CREATE INDEX promises_made_in ON promises (made_at, counted_department_id, counted_person_id)
