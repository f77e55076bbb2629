-- Promises with all of these words, folded: one or two letters begin a word, more stand anywhere. All of them, or those
-- due last. Row-level security keeps an index from answering a LIKE, as that might tell of rows that are not to be
-- seen; all may be seen by whoever is of the team, which is asked once here. The words are part of the statement, so
-- that the plan is made for how many there are of them, and for rows that are in memory: looked up one by one, by one
-- process, as others want theirs.
CREATE FUNCTION kept.found(words text, most bigint) RETURNS SETOF bigint LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp SET random_page_cost = 1.1 SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
    word text;
    letters text[] := '{}';
    tables text := 'promises AS p';
    conditions text := '';
BEGIN
    IF acting_rank() < 1 THEN
        RETURN;
    END IF;
    FOREACH word IN ARRAY string_to_array(words, ' ') LOOP
        IF char_length(word) < 3 THEN
            letters := letters || word;
        ELSE
            conditions := conditions
                || format(' AND s.folded LIKE %L', '%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%');
        END IF;
    END LOOP;
    IF conditions <> '' THEN
        tables := tables || ' JOIN promise_search AS s ON s.rowid = p.id';
    END IF;
    IF letters <> '{}' THEN
        tables := tables || ' JOIN promise_first_letters AS f ON f.rowid = p.id';
        conditions := conditions || format(' AND string_to_array(f.letters, '' '') @> %L::text[]', letters);
    END IF;
    RETURN QUERY EXECUTE format('SELECT p.id FROM %s WHERE true%s', tables, conditions)
        || CASE WHEN most IS NULL THEN ''
                ELSE format(' ORDER BY p.judged_due_at DESC, p.id DESC LIMIT %s', most) END;
END
$$
