CREATE TRIGGER events_are_appended BEFORE INSERT ON kept.events
FOR EACH ROW EXECUTE FUNCTION kept.append_event()
