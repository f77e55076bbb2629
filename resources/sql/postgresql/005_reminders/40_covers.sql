-- Whether that person covers for the other one today, by the calendar of the book's zone.
CREATE FUNCTION kept.covers(person bigint, away bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = kept, pg_temp AS $$
    SELECT EXISTS (
        SELECT 1 FROM absences
        WHERE person_id = away AND cover_id = person
            AND to_char(now() AT TIME ZONE coalesce((SELECT value FROM settings WHERE key = 'time_zone'), 'UTC'),
                        'YYYY-MM-DD') BETWEEN first_day AND last_day)
$$
