CREATE FUNCTION kept.department_of(person bigint) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
    SELECT department_id FROM memberships WHERE person_id = person ORDER BY since DESC, event_number DESC LIMIT 1
$$
