-- Nobody acts where a rule makes the next promise of a series, but it is that of whoever started it.
CREATE FUNCTION kept.grows(said jsonb) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
    SELECT EXISTS (
        SELECT 1 FROM events AS s
        WHERE s.promise_id IS NULL AND s.kind = 'series_started'
            AND s.payload::jsonb ->> 'series' = said ->> 'series'
            AND s.payload::jsonb -> 'promiser' IS NOT DISTINCT FROM said -> 'promiser'
            AND s.payload::jsonb -> 'department' IS NOT DISTINCT FROM said -> 'department'
            AND s.payload::jsonb -> 'contact' IS NOT DISTINCT FROM said -> 'contact'
            AND s.payload::jsonb -> 'colleague' IS NOT DISTINCT FROM said -> 'colleague')
$$
