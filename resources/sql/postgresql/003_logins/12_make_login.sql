CREATE OR REPLACE FUNCTION kept.make_login(login name, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
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
        EXECUTE format('COMMENT ON ROLE %I IS %L', login, 'made for the book ' || current_database());
    ELSIF is_made_here(login) THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
    ELSE
        RAISE EXCEPTION 'the server has a role % already, which is not of this book', login USING ERRCODE = '42501';
    END IF;
END
$$
