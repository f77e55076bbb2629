CREATE VIRTUAL TABLE promise_search USING fts5 (folded, tokenize = 'trigram')
