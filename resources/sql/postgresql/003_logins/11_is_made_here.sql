-- Whether make_login() made the role for this book, and nobody has made more of it since.
CREATE FUNCTION kept.is_made_here(login name) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM pg_roles AS r
                   WHERE r.rolname = login AND r.rolcanlogin AND NOT r.rolcreatedb
                       AND shobj_description(r.oid, 'pg_authid') = 'made for the book ' || current_database())
        AND NOT runs_server(login);
END
$$
