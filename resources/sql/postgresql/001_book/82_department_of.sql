CREATE FUNCTION kept.department_of(person bigint) RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    RETURN (SELECT department_id FROM memberships WHERE person_id = person ORDER BY since DESC, event_number DESC
            LIMIT 1);
END
$$
