-- Holds all that the list of customers counts, so that it reads no promise for that.
CREATE INDEX promises_of_contact
    ON promises (contact_id, closed_outcome, judged_due_at, imported_events, last_counted_at)
