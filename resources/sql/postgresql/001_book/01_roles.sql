-- Group roles are the server's, so they are named after the database. The keeper owns what the book is made of, signs in
-- nowhere, and is nobody's role but of whoever sets the book up.
DO $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['keeper', 'staff', 'lead', 'owner'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = current_database() || '_' || part) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', current_database() || '_' || part);
        END IF;
    END LOOP;
    EXECUTE format('GRANT %I TO %I', current_database() || '_staff', current_database() || '_lead');
    EXECUTE format('GRANT %I TO %I', current_database() || '_lead', current_database() || '_owner');
    EXECUTE format('GRANT %I, %I, %I TO %I WITH ADMIN OPTION', current_database() || '_staff',
                   current_database() || '_lead', current_database() || '_owner', current_database() || '_keeper');
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        EXECUTE format('GRANT %I TO %I', current_database() || '_keeper', current_user);
    END IF;
    EXECUTE format('ALTER ROLE %I CREATEROLE', current_database() || '_keeper');
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I, %I', current_database(), current_database() || '_staff',
                   current_database() || '_keeper');
END
$$
