CREATE TRIGGER event_texts_stay_all BEFORE TRUNCATE ON kept.event_texts
FOR EACH STATEMENT EXECUTE FUNCTION kept.refuse_change()
