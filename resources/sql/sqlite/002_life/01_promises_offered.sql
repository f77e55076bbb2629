CREATE INDEX promises_offered ON promises (hand_over_to_id) WHERE hand_over_to_id IS NOT NULL
