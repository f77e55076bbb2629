-- With all that lists show first, so that the rows themselves need not be looked at.
CREATE INDEX promises_owing ON kept.promises (counted_person_id)
    INCLUDE (id, judged_due_at, judged_day_only, first_due_at, closed_outcome, imported_events, last_counted_at)
    WHERE owes_own_up = 1
