CREATE FUNCTION kept.refuse_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'the history is append-only: it is never changed or removed' USING ERRCODE = '42501';
END
$$
