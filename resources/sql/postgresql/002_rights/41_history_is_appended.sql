DO $$
DECLARE
    staff text := current_database() || '_staff';
BEGIN
    EXECUTE format('GRANT INSERT ON kept.events, kept.event_texts TO %I', staff);
    EXECUTE format('GRANT UPDATE (content, salt) ON kept.event_texts TO %I', staff);
    CREATE POLICY who_may_record ON kept.events FOR INSERT
        WITH CHECK (kept.may_record(promise_id, kind, actor_id, source_id, payload));
    CREATE POLICY with_their_event ON kept.event_texts FOR INSERT WITH CHECK ((SELECT kept.acting_rank()) > 0);
    CREATE POLICY by_redaction ON kept.event_texts FOR UPDATE USING ((SELECT kept.acting_rank()) > 0);
END
$$
