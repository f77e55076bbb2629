CREATE TRIGGER people_change_within_rights BEFORE INSERT OR UPDATE ON kept.people
FOR EACH ROW EXECUTE FUNCTION kept.change_person()
