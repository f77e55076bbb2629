CREATE INDEX promises_with_verdict ON kept.promises (judged_due_at) INCLUDE (id, contact_id, verdict, last_counted_at)
    WHERE verdict IS NOT NULL
