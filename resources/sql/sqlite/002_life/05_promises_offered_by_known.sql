UPDATE promises SET offered_by_id = (
    SELECT e.actor_id FROM events AS e
    WHERE e.promise_id = promises.id AND e.kind = 'handed_over'
        AND NOT EXISTS (SELECT 1 FROM events AS u WHERE u.promise_id = e.promise_id AND u.kind = 'undone'
            AND json_extract(u.payload, '$.event') = e.number)
    ORDER BY e.number DESC LIMIT 1)
WHERE hand_over_to_id IS NOT NULL
