-- As before; and whoever runs the server, or keeps the book, is nobody of the team by an owner's word: what they do
-- would be said to be that person's. They say it themselves.
CREATE OR REPLACE FUNCTION kept.change_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    rank integer := acting_rank();
    given name := NEW.login;
    mine people;
BEGIN
    IF rank >= 4 THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF rank < 3 AND (NEW.role = 'owner' OR NEW.login IS NOT NULL) THEN
            RAISE EXCEPTION 'only an owner gives a role like that, or a login' USING ERRCODE = '42501';
        END IF;
    ELSE
        IF rank < 3 AND (NEW.login IS DISTINCT FROM OLD.login
                         OR (NEW.role IS DISTINCT FROM OLD.role AND 'owner' IN (NEW.role, OLD.role))
                         OR (NEW.left_at IS DISTINCT FROM OLD.left_at AND OLD.role = 'owner')) THEN
            RAISE EXCEPTION 'only an owner changes who owns the book, or who signs in as whom' USING ERRCODE = '42501';
        END IF;
        IF rank < 2 THEN
            mine := OLD;
            mine.preferred_channel_id := NEW.preferred_channel_id;
            mine.version := NEW.version;
            IF OLD.id IS DISTINCT FROM acting_person() OR mine IS DISTINCT FROM NEW THEN
                RAISE EXCEPTION 'only team leads and owners change that' USING ERRCODE = '42501';
            END IF;
        END IF;
        given := nullif(NEW.login, OLD.login);
        IF NEW.login IS DISTINCT FROM OLD.login AND OLD.login IS NOT NULL AND runs_server(OLD.login) THEN
            RAISE EXCEPTION 'only whoever keeps the book says whose login % is', OLD.login USING ERRCODE = '42501';
        END IF;
    END IF;
    IF given IS NOT NULL AND (runs_server(given)
                              OR NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = given AND rolcanlogin)) THEN
        RAISE EXCEPTION 'only whoever keeps the book says whose login % is', given USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$
