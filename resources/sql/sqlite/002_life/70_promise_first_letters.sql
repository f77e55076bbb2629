CREATE VIRTUAL TABLE promise_first_letters USING fts5 (
    letters, detail = none, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
)
