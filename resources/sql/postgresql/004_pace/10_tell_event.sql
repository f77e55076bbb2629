-- Tells everybody who has the book open what was appended: the event's number, the promises that changed with it, and
-- whom they concern ("*" for anybody), as services/changes.h has it. Whoever shows nothing of theirs need not ask. Facts
-- of the team, and what comes by the dozen, are told without that.
CREATE FUNCTION kept.tell_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    most constant integer := 20;
    told integer := coalesce(nullif(current_setting('kept.told', true), ''), '0')::integer;
    changed bigint[];
    concerned text;
    note text := 'events';
BEGIN
    IF NEW.promise_id IS NOT NULL AND told < most THEN
        PERFORM set_config('kept.told', (told + 1)::text, true);
        WITH RECURSIVE hanging (id) AS (
            SELECT NEW.promise_id
            UNION SELECT w.promise_id FROM waits AS w JOIN hanging AS h ON w.on_id = h.id WHERE w.ended IS NULL)
        SELECT array_agg(id) INTO changed FROM (
            SELECT id FROM hanging UNION SELECT on_id FROM waits WHERE promise_id = NEW.promise_id) AS chain;
        IF EXISTS (SELECT 1 FROM promises WHERE id = ANY (changed) AND (void_awaits IS NOT NULL OR holder_id IS NULL)) THEN
            concerned := '*';
        ELSE
            SELECT string_agg(DISTINCT person::text, ',') INTO concerned FROM (
                SELECT unnest(ARRAY[holder_id, promiser_id, colleague_id, counted_person_id, hand_over_to_id,
                                    offered_by_id]) FROM promises WHERE id = ANY (changed)
                UNION SELECT actor_id FROM events WHERE promise_id = ANY (changed)) AS people (person);
        END IF;
        IF cardinality(changed) <= most THEN
            note := format('events %s %s %s', NEW.number, array_to_string(changed, ','), concerned);
        END IF;
    END IF;
    PERFORM pg_notify('kept', note);
    RETURN NULL;
END
$$
