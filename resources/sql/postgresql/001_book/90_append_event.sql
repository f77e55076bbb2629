-- Numbers have no gaps and times do not go back, whatever the client thinks: the lock is the one that Kept takes to
-- write at all. The time is the server's, but for a minute that two clocks may be apart.
CREATE FUNCTION kept.append_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    last events;
    minute constant bigint := 60000000;
BEGIN
    PERFORM pg_advisory_xact_lock(1264939124, 1);
    SELECT * INTO last FROM events ORDER BY number DESC LIMIT 1;
    IF NEW.number IS DISTINCT FROM coalesce(last.number, 0) + 1 THEN
        RAISE EXCEPTION 'the history is gapless: an event can only be appended' USING ERRCODE = '23514';
    END IF;
    IF NEW.recorded_at < last.recorded_at THEN
        RAISE EXCEPTION 'an event is never recorded before the one before it' USING ERRCODE = '23514';
    END IF;
    IF acting_rank() < 4 AND NOT is_rehearsal()
        AND NEW.recorded_at > last.recorded_at
        AND NEW.recorded_at NOT BETWEEN extract(epoch FROM transaction_timestamp()) * 1000000 - minute
                                    AND extract(epoch FROM clock_timestamp()) * 1000000 + minute THEN
        RAISE EXCEPTION 'an event is recorded when it is written, by the clock of the server' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$
