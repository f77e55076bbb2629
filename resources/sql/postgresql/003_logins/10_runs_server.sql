-- Whether a role can do on the server, or to this book, what no owner of a book may: by itself, or by a role that it is in.
CREATE FUNCTION kept.runs_server(login name) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM pg_roles AS r JOIN pg_roles AS power ON pg_has_role(r.oid, power.oid, 'MEMBER')
        WHERE r.rolname = login
            AND (power.rolsuper OR power.rolcreaterole OR power.rolbypassrls OR power.rolreplication
                 OR power.rolname IN ('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files',
                                      'pg_read_all_data', 'pg_write_all_data')
                 OR power.oid = (SELECT datdba FROM pg_database WHERE datname = current_database())
                 OR power.oid = (SELECT nspowner FROM pg_namespace WHERE nspname = 'kept')));
END
$$
