CREATE TABLE vague_words (
    words TEXT PRIMARY KEY CHECK (words <> ''),
    proposal TEXT
) STRICT, WITHOUT ROWID
