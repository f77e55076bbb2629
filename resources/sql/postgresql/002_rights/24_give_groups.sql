-- Who a person is in the book, their login is on the server.
CREATE FUNCTION kept.give_groups() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    part text;
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.login IS NOT NULL THEN
        FOREACH part IN ARRAY ARRAY['staff', 'lead', 'owner'] LOOP
            EXECUTE format('REVOKE %I FROM %I', current_database() || '_' || part, OLD.login);
        END LOOP;
    END IF;
    IF NEW.login IS NOT NULL AND NEW.left_at IS NULL THEN
        EXECUTE format('GRANT %I TO %I', current_database() || '_' || NEW.role, NEW.login);
    END IF;
    RETURN NULL;
END
$$
