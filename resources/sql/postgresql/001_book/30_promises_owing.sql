CREATE INDEX promises_owing ON kept.promises (counted_person_id) WHERE owes_own_up = 1
