-- What hangs on a promise is for whoever holds it or covers for who does, leads, or is just changing it.
CREATE OR REPLACE FUNCTION kept.is_at_work_on(promise bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    rank integer := acting_rank();
    me bigint := acting_person();
BEGIN
    RETURN rank >= 2 OR (rank = 1 AND EXISTS (
        SELECT 1 FROM promises AS p
        WHERE p.id = promise AND (p.holder_id = me OR covers(me, p.holder_id) OR is_written_now(p.id, p.last_event))));
END
$$
