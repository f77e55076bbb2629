-- The row of a promise is derived from its history. Without a new event, leads may only count it for whom the team's
-- own history says; owners mend what disagrees (kept verify --repair).
CREATE FUNCTION kept.follow_history() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
DECLARE
    attributed promises := OLD;
BEGIN
    IF acting_rank() >= 3 OR is_written_now(NEW.id, NEW.last_event) THEN
        RETURN NEW;
    END IF;
    attributed.counted_person_id := NEW.counted_person_id;
    attributed.counted_department_id := NEW.counted_department_id;
    attributed.version := NEW.version;
    IF acting_rank() < 2 OR attributed IS DISTINCT FROM NEW THEN
        RAISE EXCEPTION 'a promise changes by what is recorded of it, and not otherwise' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$
