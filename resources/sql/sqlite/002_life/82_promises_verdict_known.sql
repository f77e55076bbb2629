UPDATE promises SET verdict = (
    SELECT json_extract(e.payload, '$.kept') FROM events AS e
    WHERE e.promise_id = promises.id AND e.kind = 'verdict'
        AND NOT EXISTS (SELECT 1 FROM events AS u WHERE u.promise_id = e.promise_id AND u.kind = 'undone'
            AND json_extract(u.payload, '$.event') = e.number)
        AND NOT EXISTS (SELECT 1 FROM events AS r WHERE r.promise_id = e.promise_id AND r.kind = 'reopened'
            AND r.number > e.number AND NOT EXISTS (SELECT 1 FROM events AS u WHERE u.promise_id = r.promise_id
                AND u.kind = 'undone' AND json_extract(u.payload, '$.event') = r.number))
    ORDER BY CASE WHEN e.source_id IS NULL THEN e.recorded_at ELSE e.happened_at END DESC, e.number DESC LIMIT 1)
WHERE id IN (SELECT promise_id FROM events WHERE kind = 'verdict')
