CREATE INDEX promises_by_person ON kept.promises (counted_person_id, judged_due_at, closed_outcome)
