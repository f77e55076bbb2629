DO $$
BEGIN
    EXECUTE format('GRANT EXECUTE ON FUNCTION kept.runs_server(name), kept.is_made_here(name) TO %I',
                   current_database() || '_owner');
END
$$
