-- As promises_of_person.
CREATE INDEX promises_of_department ON kept.promises (counted_department_id, id)
    INCLUDE (counted_person_id, made_at, resolved_at, resolution_recorded_at, closed_outcome, forgiven, service_id,
             channel_id, size)
