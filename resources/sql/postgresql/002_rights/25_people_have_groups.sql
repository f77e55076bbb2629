CREATE TRIGGER people_have_groups AFTER INSERT OR UPDATE OF role, login, left_at ON kept.people
FOR EACH ROW EXECUTE FUNCTION kept.give_groups()
