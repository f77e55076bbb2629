DO $$
BEGIN
    EXECUTE format('CREATE SCHEMA kept AUTHORIZATION %I', current_database() || '_keeper');
END
$$
