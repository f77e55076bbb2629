-- Whether the row of a promise follows an event that this very transaction appends.
CREATE FUNCTION kept.is_written_now(promise bigint, event bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM events AS e
        WHERE e.number = event AND e.promise_id = promise AND e.xmin = pg_current_xact_id()::xid);
END
$$
