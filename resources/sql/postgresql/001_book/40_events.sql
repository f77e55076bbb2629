CREATE TABLE kept.events (
    number bigint PRIMARY KEY,
    promise_id bigint REFERENCES kept.promises (id) DEFERRABLE INITIALLY DEFERRED,
    kind text COLLATE "C" NOT NULL,
    happened_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    actor_id bigint REFERENCES kept.people (id),
    source_id bigint REFERENCES kept.sources (id),
    payload text COLLATE "C" NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32)
)
