CREATE FUNCTION kept.check_event_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    PERFORM check_chain(NEW.event_number);
    RETURN NULL;
END
$$
