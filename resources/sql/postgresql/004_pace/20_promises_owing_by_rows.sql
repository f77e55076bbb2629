DROP INDEX kept.promises_owing
