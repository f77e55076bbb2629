-- Makes a login on the server, or gives one that was made here for this book another password. Any other role of the
-- server keeps its own, whoever of the team it is put down for: an owner of a book is not the owner of the server.
CREATE FUNCTION kept.make_login(login name, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    mark text := 'made for the book ' || current_database();
BEGIN
    IF acting_rank() < 3 THEN
        RAISE EXCEPTION 'only an owner makes logins' USING ERRCODE = '42501';
    END IF;
    IF verifier !~ '^SCRAM-SHA-256\$' THEN
        RAISE EXCEPTION 'a password is sent as what verifies it, never as it is' USING ERRCODE = '22023';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) THEN
        EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', login, verifier);
        EXECUTE format('COMMENT ON ROLE %I IS %L', login, mark);
    ELSIF EXISTS (SELECT 1 FROM pg_roles AS r
                  WHERE r.rolname = login AND shobj_description(r.oid, 'pg_authid') = mark
                      AND NOT r.rolsuper AND NOT r.rolcreaterole AND NOT r.rolcreatedb AND NOT r.rolreplication) THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
    ELSE
        RAISE EXCEPTION 'the server has a role % already, which is not of this book', login USING ERRCODE = '42501';
    END IF;
END
$$
