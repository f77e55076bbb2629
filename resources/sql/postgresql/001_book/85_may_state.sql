-- What somebody of the team may put on record beside the promises.
CREATE FUNCTION kept.may_state(kind text, said jsonb) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    me bigint := acting_person();
    rank integer := acting_rank();
BEGIN
    CASE
        WHEN kind IN ('named', 'merged', 'parted') AND said ? 'contact' THEN
            RETURN true;
        WHEN kind IN ('named', 'belongs', 'left', 'returned', 'standard_defined', 'standard_withdrawn') THEN
            RETURN rank >= 2;
        WHEN kind = 'standard_acknowledged' THEN
            RETURN (said ->> 'person')::bigint = me;
        WHEN kind = 'recognized' THEN
            RETURN (said ->> 'person')::bigint <> me;
        WHEN kind = 'series_started' THEN
            RETURN NOT said ? 'promiser' OR (said ->> 'promiser')::bigint = me
                OR leads((said ->> 'promiser')::bigint, NULL);
        WHEN kind IN ('series_skipped', 'series_ended') THEN
            RETURN EXISTS (
                SELECT 1 FROM events AS s
                WHERE s.promise_id IS NULL AND s.kind = 'series_started'
                    AND s.payload::jsonb ->> 'series' = said ->> 'series'
                    AND (s.actor_id = me OR (s.payload::jsonb ->> 'promiser')::bigint = me
                        OR leads((s.payload::jsonb ->> 'promiser')::bigint,
                                 (s.payload::jsonb ->> 'department')::bigint)));
        WHEN kind = 'redacted' THEN
            RETURN rank >= 3 OR EXISTS (
                SELECT 1 FROM events AS e WHERE e.number = (said ->> 'event')::bigint AND e.actor_id = me);
        ELSE
            RETURN false;
    END CASE;
END
$$
