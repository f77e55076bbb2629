DO $$
BEGIN
    EXECUTE format('GRANT EXECUTE ON FUNCTION kept.covers(bigint, bigint) TO %I', current_database() || '_staff');
END
$$
