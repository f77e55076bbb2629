CREATE INDEX promises_of_series ON kept.promises (series_id, first_due_at) WHERE series_id IS NOT NULL
