CREATE INDEX promises_with_verdict ON kept.promises (judged_due_at) WHERE verdict IS NOT NULL
