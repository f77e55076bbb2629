CREATE INDEX promises_by_person ON promises (counted_person_id, judged_due_at, closed_outcome)
