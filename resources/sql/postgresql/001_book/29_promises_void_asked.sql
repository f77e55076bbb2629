CREATE INDEX promises_void_asked ON kept.promises (void_awaits) WHERE void_awaits IS NOT NULL
