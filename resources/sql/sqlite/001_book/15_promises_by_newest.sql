CREATE INDEX promises_by_newest ON promises (last_counted_at)
