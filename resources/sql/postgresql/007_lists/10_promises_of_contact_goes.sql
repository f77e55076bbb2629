DROP INDEX kept.promises_of_contact
