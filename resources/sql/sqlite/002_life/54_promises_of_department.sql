CREATE INDEX promises_of_department ON promises (counted_department_id)
