DO $$
DECLARE
    changed text;
BEGIN
    CREATE TRIGGER events_are_told AFTER INSERT ON kept.events
    FOR EACH STATEMENT EXECUTE FUNCTION kept.tell('events');
    FOREACH changed IN ARRAY ARRAY['absences', 'contact_addresses', 'contact_details', 'contact_quiet_times',
                                   'contact_unwanted_channels', 'departments', 'holidays', 'own_hours',
                                   'own_up_templates', 'people', 'person_unwanted_channels', 'private_notes',
                                   'saved_views', 'settings', 'vague_words', 'working_ranges'] LOOP
        EXECUTE format('CREATE TRIGGER %1$I AFTER INSERT OR UPDATE OR DELETE ON kept.%2$I'
                       ' FOR EACH STATEMENT EXECUTE FUNCTION kept.tell(''book'')', changed || '_are_told', changed);
    END LOOP;
END
$$
