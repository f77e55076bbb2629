DO $$
BEGIN
    EXECUTE format('GRANT INSERT, DELETE ON kept.commands TO %I', current_database() || '_staff');
    CREATE POLICY one_s_own ON kept.commands USING (login = session_user) WITH CHECK (login = session_user);
END
$$
