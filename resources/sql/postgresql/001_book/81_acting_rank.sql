-- 0 nobody of the team, 1 staff, 2 lead, 3 owner, 4 whoever maintains the book and may shape its tables.
CREATE FUNCTION kept.acting_rank() RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
BEGIN
    IF pg_has_role(session_user, current_database() || '_keeper', 'MEMBER') THEN
        RETURN 4;
    END IF;
    RETURN coalesce((SELECT CASE role WHEN 'owner' THEN 3 WHEN 'lead' THEN 2 ELSE 1 END FROM people
                     WHERE login = session_user AND left_at IS NULL), 0);
END
$$
