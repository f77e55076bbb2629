CREATE INDEX absences_of_person ON absences (person_id, first_day)
