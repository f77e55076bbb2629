DO $$
DECLARE
    staff text := current_database() || '_staff';
    counted text;
    act text;
BEGIN
    FOREACH counted IN ARRAY ARRAY['tallies', 'tallies_built'] LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON kept.%I TO %I', counted, staff);
        EXECUTE format('ALTER TABLE kept.%I ENABLE ROW LEVEL SECURITY', counted);
        FOREACH act IN ARRAY ARRAY['SELECT USING', 'INSERT WITH CHECK', 'UPDATE USING', 'DELETE USING'] LOOP
            EXECUTE format('CREATE POLICY %I ON kept.%I FOR %s ((SELECT kept.acting_rank()) > 0)',
                           'everybody_counts_by_' || lower(split_part(act, ' ', 1)), counted, act);
        END LOOP;
    END LOOP;
END
$$
