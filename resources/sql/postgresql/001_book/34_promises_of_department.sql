CREATE INDEX promises_of_department ON kept.promises (counted_department_id, id)
