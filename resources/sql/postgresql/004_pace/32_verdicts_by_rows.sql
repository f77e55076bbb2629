DROP INDEX kept.verdicts
