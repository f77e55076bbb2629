CREATE INDEX series_to_grow ON series (grows_at) WHERE grows_at IS NOT NULL
