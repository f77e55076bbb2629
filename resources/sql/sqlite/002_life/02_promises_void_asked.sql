CREATE INDEX promises_void_asked ON promises (void_awaits) WHERE void_awaits IS NOT NULL
