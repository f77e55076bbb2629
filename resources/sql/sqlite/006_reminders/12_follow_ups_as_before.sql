INSERT INTO follow_ups (id, promise_id, person_id, at, reason, planned_at, done_at, event_number)
SELECT f.id, f.promise_id, p.holder_id, f.at, f.reason, p.made_at,
       CASE WHEN f.event_number IS NOT NULL AND p.last_counted_at <= f.at THEN NULL ELSE f.shown_at END, f.event_number
FROM former_follow_ups AS f JOIN promises AS p ON p.id = f.promise_id
