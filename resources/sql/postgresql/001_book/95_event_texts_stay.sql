CREATE TRIGGER event_texts_stay BEFORE DELETE ON kept.event_texts
FOR EACH ROW EXECUTE FUNCTION kept.refuse_change()
