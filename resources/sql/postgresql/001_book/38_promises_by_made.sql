CREATE INDEX promises_by_made ON kept.promises (made_at, counted_department_id)
