-- Promises with all of these words, folded: one or two letters begin a word, more stand anywhere. All of them, or so
-- many that were made last: those are found by walking back from the newest, however many there are. Row-level security
-- keeps an index from answering a LIKE, as that might tell of rows that are not to be seen; all may be seen by whoever
-- is of the team, which is asked once here. The words are part of the statement, so that the plan is made for how many
-- there are of them, and for rows that are in memory: looked up one by one, by one process, as others want theirs.
CREATE FUNCTION kept.found(words text, most bigint) RETURNS SETOF bigint LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp SET random_page_cost = 1.1 SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
    word text;
    letters text[] := '{}';
    tables text;
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
    IF letters = '{}' THEN
        tables := 'promise_search AS s';
    ELSIF conditions = '' THEN
        tables := 'promise_first_letters AS f';
        conditions := format(' AND string_to_array(f.letters, '' '') @> %L::text[]', letters);
    ELSE -- the longer words leave few, of which each is looked at
        tables := 'promise_search AS s JOIN promise_first_letters AS f USING (rowid)';
        FOREACH word IN ARRAY letters LOOP
            conditions := conditions || format(' AND '' '' || f.letters || '' '' LIKE %L',
                '% ' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || ' %');
        END LOOP;
    END IF;
    RETURN QUERY EXECUTE format('SELECT rowid FROM %s WHERE true%s', tables, conditions)
        || CASE WHEN most IS NULL THEN '' ELSE format(' ORDER BY rowid DESC LIMIT %s', most) END;
END
$$
