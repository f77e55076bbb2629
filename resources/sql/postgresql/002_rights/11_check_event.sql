CREATE FUNCTION kept.check_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    PERFORM check_chain(NEW.number);
    RETURN NULL;
END
$$
