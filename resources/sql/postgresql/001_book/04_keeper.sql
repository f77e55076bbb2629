-- From here on everything belongs to the keeper, and is not to be had by anybody who is not told so.
DO $$
BEGIN
    EXECUTE format('SET LOCAL ROLE %I', current_database() || '_keeper');
END
$$
