-- Who acts is who signed in: no word of the client can make it another. Every statement asks this; PL/pgSQL keeps the
-- plan, where a function in SQL is planned anew each time.
CREATE FUNCTION kept.acting_person() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    RETURN (SELECT id FROM people WHERE login = session_user AND left_at IS NULL);
END
$$
