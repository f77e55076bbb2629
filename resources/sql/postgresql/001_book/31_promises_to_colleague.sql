CREATE INDEX promises_to_colleague ON kept.promises (colleague_id, judged_due_at) WHERE colleague_id IS NOT NULL
