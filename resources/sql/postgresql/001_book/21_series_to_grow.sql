CREATE INDEX series_to_grow ON kept.series (grows_at) WHERE grows_at IS NOT NULL
