-- What hangs on a promise is for whoever holds it, leads, or is just changing it.
CREATE FUNCTION kept.is_at_work_on(promise bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
    SELECT acting_rank() >= 2 OR (acting_rank() = 1 AND EXISTS (
        SELECT 1 FROM promises AS p
        WHERE p.id = promise AND (p.holder_id = acting_person() OR is_written_now(p.id, p.last_event))))
$$
