-- Whoever promises names customers, channels and services, and looks after what is known of customers.
DO $$
DECLARE
    named text;
BEGIN
    FOREACH named IN ARRAY ARRAY['channels', 'contacts', 'contact_addresses', 'contact_details', 'contact_quiet_times',
                                 'contact_unwanted_channels', 'series', 'services'] LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON kept.%I TO %I', named, current_database() || '_staff');
        EXECUTE format('CREATE POLICY everybody_names ON kept.%I USING ((SELECT kept.acting_rank()) > 0)', named);
    END LOOP;
END
$$
