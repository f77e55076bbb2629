CREATE INDEX promises_by_figures ON kept.promises (judged_due_at, counted_department_id, counted_person_id, closed_outcome,
    imported_events, last_counted_at, made_at)
