-- At the end, when the row of the promise says what the event came to.
CREATE CONSTRAINT TRIGGER events_are_told AFTER INSERT ON kept.events DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION kept.tell_event()
