CREATE TRIGGER event_texts_are_added_once BEFORE INSERT ON event_texts
WHEN EXISTS (SELECT 1 FROM event_texts WHERE event_number = NEW.event_number AND field = NEW.field)
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only: a text is never replaced');
END
