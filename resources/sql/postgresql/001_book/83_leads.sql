-- Owners lead everybody, leads the department that they belong to.
CREATE FUNCTION kept.leads(person bigint, department bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
    SELECT acting_rank() >= 3 OR (acting_rank() = 2 AND coalesce(
        department_of(acting_person()) = department OR department_of(acting_person()) = department_of(person), false))
$$
