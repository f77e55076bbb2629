CREATE FUNCTION kept.is_rehearsal() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
    SELECT coalesce((SELECT (payload::jsonb ->> 'rehearsal')::boolean FROM events WHERE number = 1), false)
$$
