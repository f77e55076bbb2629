DO $$
BEGIN
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON kept.private_notes TO %I', current_database() || '_staff');
    CREATE POLICY author_and_person ON kept.private_notes FOR SELECT
        USING ((SELECT kept.acting_person()) IN (author_id, person_id));
    CREATE POLICY leads_write ON kept.private_notes FOR INSERT
        WITH CHECK (author_id = (SELECT kept.acting_person()) AND (SELECT kept.acting_rank()) >= 2);
    CREATE POLICY author_marks ON kept.private_notes FOR UPDATE USING (author_id = (SELECT kept.acting_person()));
    CREATE POLICY author_removes ON kept.private_notes FOR DELETE USING (author_id = (SELECT kept.acting_person()));
END
$$
