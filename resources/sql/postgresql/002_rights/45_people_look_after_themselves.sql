-- And leads after theirs. Which columns of people, the trigger above says.
DO $$
DECLARE
    own text;
    act text;
BEGIN
    EXECUTE format('GRANT UPDATE ON kept.people TO %I', current_database() || '_staff');
    EXECUTE format('GRANT INSERT ON kept.people TO %I', current_database() || '_lead');
    EXECUTE format('GRANT DELETE ON kept.people TO %I', current_database() || '_owner');
    CREATE POLICY leads_add ON kept.people FOR INSERT WITH CHECK ((SELECT kept.acting_rank()) >= 2);
    CREATE POLICY within_rights ON kept.people FOR UPDATE
        USING (id = (SELECT kept.acting_person()) OR (SELECT kept.acting_rank()) >= 2);
    CREATE POLICY owners_mend ON kept.people FOR DELETE USING ((SELECT kept.acting_rank()) >= 3);
    FOREACH own IN ARRAY ARRAY['absences', 'own_hours', 'person_unwanted_channels'] LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON kept.%I TO %I', own, current_database() || '_staff');
        FOREACH act IN ARRAY ARRAY['INSERT WITH CHECK', 'UPDATE USING', 'DELETE USING'] LOOP
            EXECUTE format('CREATE POLICY %I ON kept.%I FOR %s (person_id = (SELECT kept.acting_person())'
                           ' OR kept.leads(person_id, NULL))',
                           'one_s_own_by_' || lower(split_part(act, ' ', 1)), own, act);
        END LOOP;
    END LOOP;
END
$$
