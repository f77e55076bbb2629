DO $$
DECLARE
    set_by_leads text;
BEGIN
    FOREACH set_by_leads IN ARRAY ARRAY['departments', 'former_working_ranges', 'holidays', 'own_up_templates',
                                        'settings', 'sources', 'vague_words', 'working_ranges'] LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON kept.%I TO %I', set_by_leads, current_database() || '_lead');
        EXECUTE format('CREATE POLICY leads_set ON kept.%I USING ((SELECT kept.acting_rank()) >= 2)', set_by_leads);
    END LOOP;
END
$$
