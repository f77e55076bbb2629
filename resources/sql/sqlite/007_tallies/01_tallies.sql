-- How many promises are what, by month of the judged deadline (12 * year + month - 1, in the book's zone): what charts
-- read instead of the promises. `part` says what `part_id` splits them by; only 'all' names the people, elsewhere
-- `person_id` is 0. 0 also stands for none. Derived, like `promises`, and written with it. `outcome` is 0 unresolved, 1 kept,
-- 2 kept as renegotiated, 3 partly kept, 4 late, 5 broken, 6 released, 7 void: a number, as sums are grouped by it.
CREATE TABLE tallies (
    part TEXT NOT NULL CHECK (part IN ('all', 'channel', 'size', 'service', 'promisee', 'week', 'margin', 'due_hour')),
    month INTEGER NOT NULL,
    part_id INTEGER NOT NULL,
    department_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 7),
    promises INTEGER NOT NULL,
    imported_events INTEGER NOT NULL,
    PRIMARY KEY (part, month, part_id, department_id, person_id, outcome)
) STRICT, WITHOUT ROWID
