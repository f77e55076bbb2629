CREATE INDEX promises_offered ON kept.promises (hand_over_to_id) WHERE hand_over_to_id IS NOT NULL
