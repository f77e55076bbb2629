-- Holds a row once every promise is in the tallies.
CREATE TABLE tallies_built (
    id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT
