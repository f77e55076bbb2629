CREATE INDEX promises_of_contact ON kept.promises (contact_id, judged_due_at) WHERE contact_id IS NOT NULL
