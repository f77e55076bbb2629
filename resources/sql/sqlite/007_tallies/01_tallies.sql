-- How many promises are what, by month of the judged deadline (12 * year + month - 1, in the book's zone): what charts
-- read instead of the promises. `part` says what `part_id` splits them by; only 'all' names the people, elsewhere
-- `person_id` is 0. 0 also stands for none. Derived, like `promises`, and written with it.
CREATE TABLE tallies (
    part TEXT NOT NULL CHECK (part IN ('all', 'channel', 'size', 'service', 'promisee', 'week', 'margin', 'due_hour')),
    month INTEGER NOT NULL,
    part_id INTEGER NOT NULL,
    department_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('unresolved', 'kept', 'kept_as_renegotiated', 'partly_kept', 'late',
                                             'broken', 'released', 'void')),
    promises INTEGER NOT NULL,
    imported_events INTEGER NOT NULL,
    PRIMARY KEY (part, month, part_id, department_id, person_id, outcome)
) STRICT, WITHOUT ROWID
