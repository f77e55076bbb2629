-- What somebody is told, and how they want to be told it, is theirs alone.
DO $$
DECLARE
    own text;
BEGIN
    FOREACH own IN ARRAY ARRAY['reminder_tellings', 'digests_told', 'person_settings'] LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON kept.%I TO %I', own, current_database() || '_staff');
        EXECUTE format('ALTER TABLE kept.%I ENABLE ROW LEVEL SECURITY', own);
        EXECUTE format('CREATE POLICY one_s_own ON kept.%I USING (person_id = (SELECT kept.acting_person()))'
                       ' WITH CHECK (person_id = (SELECT kept.acting_person()))', own);
    END LOOP;
END
$$
