DO $$
BEGIN
    EXECUTE format('SET LOCAL ROLE %I', current_database() || '_keeper');
END
$$
