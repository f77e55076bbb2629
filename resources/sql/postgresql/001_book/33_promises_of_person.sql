-- The newest of a person, with all that tells how a promise like it went: read without looking at the rows themselves.
CREATE INDEX promises_of_person ON kept.promises (counted_person_id, id)
    INCLUDE (counted_department_id, made_at, resolved_at, resolution_recorded_at, closed_outcome, forgiven, service_id,
             channel_id, size)
