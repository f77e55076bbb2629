-- The same of any: a search finds hundreds.
CREATE INDEX promises_by_id ON kept.promises (id)
    INCLUDE (judged_due_at, judged_day_only, first_due_at, closed_outcome, imported_events, last_counted_at)
