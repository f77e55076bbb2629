DROP INDEX kept.promises_with_verdict
