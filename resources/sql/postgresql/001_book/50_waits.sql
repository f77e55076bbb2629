CREATE TABLE kept.waits (
    promise_id bigint NOT NULL REFERENCES kept.promises (id) DEFERRABLE INITIALLY DEFERRED,
    on_id bigint NOT NULL REFERENCES kept.promises (id) DEFERRABLE INITIALLY DEFERRED,
    since bigint NOT NULL,
    ended bigint,
    PRIMARY KEY (promise_id, on_id, since)
)
