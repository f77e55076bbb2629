CREATE INDEX promises_closed_of ON kept.promises (holder_id, resolved_at) WHERE resolved_at IS NOT NULL
