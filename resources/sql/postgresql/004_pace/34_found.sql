-- As before, but the word that fewest have is asked for first: that is one with digits, or else the longest. Each row
-- that it rules out is not held against the others.
CREATE OR REPLACE FUNCTION kept.found(words text, most bigint) RETURNS SETOF bigint LANGUAGE plpgsql STABLE SECURITY DEFINER
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
    FOR word IN SELECT each_word FROM unnest(string_to_array(words, ' ')) AS each_word
                ORDER BY each_word ~ '[0-9]' DESC, char_length(each_word) DESC LOOP
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
