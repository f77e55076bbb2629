ALTER TABLE follow_ups RENAME TO former_follow_ups
