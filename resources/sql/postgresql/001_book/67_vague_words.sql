CREATE TABLE kept.vague_words (
    words text COLLATE "C" PRIMARY KEY CHECK (words <> ''),
    proposal text COLLATE "C"
)
