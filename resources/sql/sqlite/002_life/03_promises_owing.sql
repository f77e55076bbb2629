CREATE INDEX promises_owing ON promises (counted_person_id) WHERE owes_own_up = 1
