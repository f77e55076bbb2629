DO $$
DECLARE
    staff text := current_database() || '_staff';
    read text;
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA kept TO %I', staff);
    EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA kept TO %I', staff);
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA kept TO %I', staff);
    EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA kept TO %I', staff);
    FOR read IN SELECT tablename FROM pg_tables WHERE schemaname = 'kept' LOOP
        EXECUTE format('ALTER TABLE kept.%I ENABLE ROW LEVEL SECURITY', read);
        CONTINUE WHEN read IN ('private_notes', 'saved_views', 'commands');
        EXECUTE format('CREATE POLICY everybody_reads ON kept.%I FOR SELECT USING ((SELECT kept.acting_rank()) > 0)',
                       read);
    END LOOP;
END
$$
