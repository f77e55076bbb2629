CREATE INDEX promises_in_hand ON kept.promises (holder_id, judged_due_at) WHERE closed_outcome IS NULL
