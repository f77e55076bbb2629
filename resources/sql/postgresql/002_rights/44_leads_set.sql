DO $$
DECLARE
    set_by_leads text;
    act text;
BEGIN
    FOREACH set_by_leads IN ARRAY ARRAY['departments', 'former_working_ranges', 'holidays', 'own_up_templates',
                                        'settings', 'sources', 'vague_words', 'working_ranges'] LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON kept.%I TO %I', set_by_leads, current_database() || '_lead');
        FOREACH act IN ARRAY ARRAY['INSERT WITH CHECK', 'UPDATE USING', 'DELETE USING'] LOOP
            EXECUTE format('CREATE POLICY %I ON kept.%I FOR %s ((SELECT kept.acting_rank()) >= 2)',
                           'leads_set_by_' || lower(split_part(act, ' ', 1)), set_by_leads, act);
        END LOOP;
    END LOOP;
END
$$
