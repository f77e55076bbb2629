CREATE FUNCTION kept.redact_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    IF NEW.content IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.digest IS DISTINCT FROM OLD.digest
        OR NEW.event_number IS DISTINCT FROM OLD.event_number OR NEW.field IS DISTINCT FROM OLD.field
        OR NOT EXISTS (
            SELECT 1 FROM events AS redaction
            WHERE redaction.kind = 'redacted'
                AND redaction.promise_id IS NOT DISTINCT FROM
                    (SELECT promise_id FROM events WHERE number = OLD.event_number)
                AND redaction.payload = '{"event":' || OLD.event_number || ',"field":"' || OLD.field || '"}') THEN
        RAISE EXCEPTION 'the history is append-only: a text is only ever removed, by a redaction'
            USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$
