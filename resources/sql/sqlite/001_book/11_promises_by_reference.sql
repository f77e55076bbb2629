CREATE UNIQUE INDEX promises_by_reference ON promises (source_id, reference) WHERE reference IS NOT NULL
