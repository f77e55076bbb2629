CREATE TRIGGER promises_follow_history BEFORE UPDATE ON kept.promises
FOR EACH ROW EXECUTE FUNCTION kept.follow_history()
