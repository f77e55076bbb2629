CREATE INDEX absences_of_person ON kept.absences (person_id, first_day)
