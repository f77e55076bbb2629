ALTER TABLE kept.follow_ups RENAME COLUMN shown_at TO done_at
