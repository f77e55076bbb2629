CREATE INDEX absences_of_cover ON absences (cover_id, last_day) WHERE cover_id IS NOT NULL
