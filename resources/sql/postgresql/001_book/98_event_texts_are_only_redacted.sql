CREATE TRIGGER event_texts_are_only_redacted BEFORE UPDATE ON kept.event_texts
FOR EACH ROW EXECUTE FUNCTION kept.redact_text()
