CREATE TRIGGER events_are_gapless BEFORE INSERT ON events
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM events)
BEGIN
    SELECT RAISE(ABORT, 'the history is gapless: an event can only be appended');
END
