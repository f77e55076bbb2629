DO $$
BEGIN
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON kept.saved_views TO %I', current_database() || '_staff');
    CREATE POLICY shared_or_own ON kept.saved_views FOR SELECT
        USING (author_id = (SELECT kept.acting_person()) OR (shared = 1 AND (SELECT kept.acting_rank()) > 0));
    CREATE POLICY own_is_added ON kept.saved_views FOR INSERT
        WITH CHECK (author_id = (SELECT kept.acting_person()));
    CREATE POLICY own_changes ON kept.saved_views FOR UPDATE
        USING (author_id = (SELECT kept.acting_person()) OR (SELECT kept.acting_rank()) >= 2);
    CREATE POLICY own_goes ON kept.saved_views FOR DELETE
        USING (author_id = (SELECT kept.acting_person()) OR (SELECT kept.acting_rank()) >= 2);
END
$$
