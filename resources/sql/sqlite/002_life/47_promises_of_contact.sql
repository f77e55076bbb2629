CREATE INDEX promises_of_contact ON promises (contact_id, judged_due_at) WHERE contact_id IS NOT NULL
