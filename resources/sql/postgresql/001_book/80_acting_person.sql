-- Who acts is who signed in: no word of the client can make it another.
CREATE FUNCTION kept.acting_person() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
    SELECT id FROM people WHERE login = session_user AND left_at IS NULL
$$
