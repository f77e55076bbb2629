CREATE INDEX promises_by_newest ON kept.promises (last_counted_at)
