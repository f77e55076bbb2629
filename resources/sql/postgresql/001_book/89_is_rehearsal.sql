CREATE FUNCTION kept.is_rehearsal() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT (payload::jsonb ->> 'rehearsal')::boolean FROM events WHERE number = 1), false);
END
$$
