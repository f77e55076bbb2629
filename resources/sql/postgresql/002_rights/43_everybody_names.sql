-- Whoever promises names customers, channels and services, and looks after what is known of customers. Reading has its
-- one policy above: a second one for it would be asked row by row.
DO $$
DECLARE
    named text;
    act text;
BEGIN
    FOREACH named IN ARRAY ARRAY['channels', 'contacts', 'contact_addresses', 'contact_details', 'contact_quiet_times',
                                 'contact_unwanted_channels', 'series', 'services'] LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON kept.%I TO %I', named, current_database() || '_staff');
        FOREACH act IN ARRAY ARRAY['INSERT WITH CHECK', 'UPDATE USING', 'DELETE USING'] LOOP
            EXECUTE format('CREATE POLICY %I ON kept.%I FOR %s ((SELECT kept.acting_rank()) > 0)',
                           'everybody_names_by_' || lower(split_part(act, ' ', 1)), named, act);
        END LOOP;
    END LOOP;
END
$$
