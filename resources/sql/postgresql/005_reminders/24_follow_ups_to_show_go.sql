DROP INDEX kept.follow_ups_to_show, kept.follow_ups_own
