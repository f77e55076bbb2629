CREATE TABLE kept.book_version (version bigint NOT NULL)
