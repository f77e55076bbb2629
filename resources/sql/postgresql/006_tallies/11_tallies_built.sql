-- Holds a row once every promise is in the tallies.
CREATE TABLE kept.tallies_built (
    id integer PRIMARY KEY CHECK (id = 1)
)
