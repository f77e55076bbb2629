DROP TRIGGER events_are_told ON kept.events
