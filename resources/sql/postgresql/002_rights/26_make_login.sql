-- Makes a login on the server, or gives one of this book another password.
CREATE FUNCTION kept.make_login(login name, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    IF acting_rank() < 3 THEN
        RAISE EXCEPTION 'only an owner makes logins' USING ERRCODE = '42501';
    END IF;
    IF verifier !~ '^SCRAM-SHA-256\$' THEN
        RAISE EXCEPTION 'a password is sent as what verifies it, never as it is' USING ERRCODE = '22023';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) THEN
        EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', login, verifier);
    ELSIF EXISTS (SELECT 1 FROM people AS p JOIN pg_roles AS r ON r.rolname = p.login
                  WHERE p.login = make_login.login AND NOT r.rolsuper AND NOT r.rolcreaterole
                      AND NOT r.rolcreatedb AND NOT r.rolreplication) THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
    ELSE
        RAISE EXCEPTION 'the server has a role % already, which is not of this book', login USING ERRCODE = '42501';
    END IF;
END
$$
