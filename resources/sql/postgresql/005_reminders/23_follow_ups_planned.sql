ALTER TABLE kept.follow_ups ALTER COLUMN planned_at SET NOT NULL
