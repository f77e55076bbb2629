-- Tells everybody who has the book open.
CREATE FUNCTION kept.tell() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    PERFORM pg_notify('kept', TG_ARGV[0]);
    RETURN NULL;
END
$$
