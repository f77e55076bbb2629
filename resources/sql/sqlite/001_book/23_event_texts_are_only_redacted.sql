CREATE TRIGGER event_texts_are_only_redacted BEFORE UPDATE ON event_texts
WHEN NEW.content IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.digest IS NOT OLD.digest
    OR NEW.event_number IS NOT OLD.event_number OR NEW.field IS NOT OLD.field
    OR NOT EXISTS (
        SELECT 1 FROM events AS redaction
        WHERE redaction.kind = 'redacted'
            AND redaction.promise_id IS (SELECT promise_id FROM events WHERE number = OLD.event_number)
            AND redaction.payload = '{"event":' || OLD.event_number || ',"field":"' || OLD.field || '"}')
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only: a text is only ever removed, by a redaction');
END
