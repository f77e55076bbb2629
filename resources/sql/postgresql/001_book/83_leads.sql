-- Owners lead everybody, leads the department that they belong to.
CREATE FUNCTION kept.leads(person bigint, department bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    rank integer := acting_rank();
    own bigint;
BEGIN
    IF rank <> 2 THEN
        RETURN rank > 2;
    END IF;
    own := department_of(acting_person());
    RETURN coalesce(own = department OR own = department_of(person), false);
END
$$
