CREATE UNIQUE INDEX promises_by_reference ON kept.promises (source_id, reference) WHERE reference IS NOT NULL
