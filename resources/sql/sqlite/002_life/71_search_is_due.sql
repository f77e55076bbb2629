INSERT INTO settings (key, value) SELECT 'search_is_due', '1' WHERE EXISTS (SELECT 1 FROM promises)
