-- As EventStore's chainHash() and digestOf(): what is appended has to hang together before it is committed.
CREATE FUNCTION kept.check_chain(event bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    e events;
    before bytea;
    content bytea;
BEGIN
    SELECT * INTO e FROM events WHERE number = event;
    SELECT hash INTO before FROM events WHERE number = event - 1;
    content := convert_to(concat_ws(E'\n', e.number, coalesce(e.promise_id::text, '-'), e.kind, e.happened_at,
                                    e.recorded_at, coalesce(e.actor_id::text, '-'), coalesce(e.source_id::text, '-'),
                                    e.payload,
                                    (SELECT string_agg(t.field || ':' || encode(t.digest, 'hex'), E'\n' ORDER BY t.field)
                                     FROM event_texts AS t WHERE t.event_number = event)), 'UTF8');
    IF e.hash IS DISTINCT FROM sha256(coalesce(before, decode(repeat('00', 32), 'hex')) || content) THEN
        RAISE EXCEPTION 'event % does not fit the chain', event USING ERRCODE = '23514';
    END IF;
    IF EXISTS (SELECT 1 FROM event_texts AS t WHERE t.event_number = event AND t.content IS NOT NULL
                   AND t.digest IS DISTINCT FROM sha256(coalesce(t.salt, ''::bytea) || convert_to(t.content, 'UTF8'))) THEN
        RAISE EXCEPTION 'a text of event % is not the one that was hashed', event USING ERRCODE = '23514';
    END IF;
END
$$
