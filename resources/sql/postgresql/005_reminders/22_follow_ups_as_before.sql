UPDATE kept.follow_ups AS f
SET person_id = p.holder_id, planned_at = p.made_at,
    done_at = CASE WHEN f.event_number IS NOT NULL AND p.last_counted_at <= f.at THEN NULL ELSE f.done_at END
FROM kept.promises AS p WHERE p.id = f.promise_id
