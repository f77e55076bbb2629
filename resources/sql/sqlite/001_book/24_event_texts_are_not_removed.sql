CREATE TRIGGER event_texts_are_not_removed BEFORE DELETE ON event_texts
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only: a text is never removed whole');
END
