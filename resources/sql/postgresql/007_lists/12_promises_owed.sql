-- What colleagues owe somebody, as promises_in_hand has what they owe themselves.
CREATE INDEX promises_owed ON kept.promises (colleague_id, judged_due_at)
    WHERE closed_outcome IS NULL AND colleague_id IS NOT NULL
