DO $$
DECLARE
    staff text := current_database() || '_staff';
    hanging text;
    act text;
BEGIN
    EXECUTE format('GRANT INSERT, UPDATE ON kept.promises TO %I', staff);
    EXECUTE format('GRANT DELETE ON kept.promises TO %I', current_database() || '_owner');
    CREATE POLICY from_their_history ON kept.promises FOR INSERT
        WITH CHECK (kept.is_written_now(id, last_event) OR (SELECT kept.acting_rank()) >= 3);
    CREATE POLICY by_their_history ON kept.promises FOR UPDATE USING ((SELECT kept.acting_rank()) > 0);
    CREATE POLICY strays ON kept.promises FOR DELETE USING ((SELECT kept.acting_rank()) >= 3);
    FOREACH hanging IN ARRAY ARRAY['follow_ups', 'waits'] LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON kept.%I TO %I', hanging, staff);
        EXECUTE format('CREATE POLICY with_their_promise ON kept.%I FOR INSERT'
                       ' WITH CHECK (kept.is_at_work_on(promise_id))', hanging);
        EXECUTE format('CREATE POLICY as_their_promise ON kept.%I FOR UPDATE USING (kept.is_at_work_on(promise_id))',
                       hanging);
        EXECUTE format('CREATE POLICY off_their_promise ON kept.%I FOR DELETE USING (kept.is_at_work_on(promise_id))',
                       hanging);
    END LOOP;
    FOREACH hanging IN ARRAY ARRAY['promise_search', 'promise_first_letters'] LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON kept.%I TO %I', hanging, staff);
        FOREACH act IN ARRAY ARRAY['INSERT WITH CHECK', 'UPDATE USING', 'DELETE USING'] LOOP
            EXECUTE format('CREATE POLICY %I ON kept.%I FOR %s ((SELECT kept.acting_rank()) > 0)',
                           'everybody_finds_by_' || lower(split_part(act, ' ', 1)), hanging, act);
        END LOOP;
    END LOOP;
    EXECUTE format('GRANT INSERT ON kept.memberships TO %I', current_database() || '_lead');
    EXECUTE format('GRANT DELETE ON kept.memberships TO %I', current_database() || '_owner');
    CREATE POLICY leads_place ON kept.memberships FOR INSERT WITH CHECK ((SELECT kept.acting_rank()) >= 2);
    CREATE POLICY owners_mend ON kept.memberships FOR DELETE USING ((SELECT kept.acting_rank()) >= 3);
END
$$
