-- Staff change only their own promises: those that they hold, that are theirs to take over, or that their department
-- made and nobody has claimed; and those of whom they cover for today. Leads change those of their department.
CREATE OR REPLACE FUNCTION kept.may_record(promise bigint, kind text, actor bigint, source bigint, payload text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    me bigint := acting_person();
    rank integer := acting_rank();
    said jsonb := payload::jsonb;
    p promises;
BEGIN
    IF rank >= 4 THEN
        RETURN true;
    ELSIF rank = 0 THEN
        RETURN false;
    ELSIF source IS NOT NULL THEN
        RETURN rank >= 2 AND (actor IS NULL OR actor = me);
    ELSIF actor IS NULL THEN
        RETURN promise IS NOT NULL AND kind = 'made' AND grows(said)
            AND NOT EXISTS (SELECT 1 FROM promises WHERE id = promise);
    ELSIF actor <> me THEN
        RETURN false;
    ELSIF promise IS NULL THEN
        RETURN may_state(kind, said);
    END IF;
    SELECT * INTO p FROM promises WHERE id = promise;
    IF NOT FOUND THEN
        RETURN kind = 'made' AND (NOT said ? 'promiser' OR (said ->> 'promiser')::bigint = me
            OR leads((said ->> 'promiser')::bigint, NULL));
    END IF;
    CASE
        WHEN kind = 'made' THEN
            RETURN false;
        WHEN kind = 'redacted' THEN
            RETURN rank >= 3 OR EXISTS (
                SELECT 1 FROM events AS e WHERE e.number = (said ->> 'event')::bigint AND e.actor_id = me);
        WHEN leads(p.holder_id, p.counted_department_id) THEN
            RETURN true;
        WHEN kind IN ('void_confirmed', 'void_refused') THEN
            -- By somebody else than whoever asked for it.
            RETURN EXISTS (SELECT 1 FROM events AS e WHERE e.number = p.void_awaits AND e.actor_id <> me);
        WHEN kind IN ('accepted', 'declined') THEN
            RETURN p.hand_over_to_id = me;
        WHEN kind = 'claimed' THEN
            RETURN p.holder_id IS NULL AND p.department_id = department_of(me);
        WHEN kind IN ('note', 'verdict', 'undone') THEN
            RETURN coalesce(me IN (p.holder_id, p.promiser_id, p.colleague_id, p.hand_over_to_id, p.offered_by_id,
                                   p.counted_person_id), false)
                OR covers(me, p.holder_id)
                OR (p.holder_id IS NULL AND p.department_id = department_of(me));
        WHEN kind = 'owned_up' THEN
            RETURN coalesce(me IN (p.holder_id, p.counted_person_id), false)
                OR covers(me, p.holder_id)
                OR (p.holder_id IS NULL AND p.department_id = department_of(me));
        WHEN kind = 'released' THEN
            RETURN coalesce(me IN (p.holder_id, p.colleague_id), false)
                OR covers(me, p.holder_id)
                OR (p.holder_id IS NULL AND p.department_id = department_of(me));
        ELSE
            RETURN coalesce(p.holder_id = me, false)
                OR covers(me, p.holder_id)
                OR (p.holder_id IS NULL AND p.department_id = department_of(me));
    END CASE;
END
$$
