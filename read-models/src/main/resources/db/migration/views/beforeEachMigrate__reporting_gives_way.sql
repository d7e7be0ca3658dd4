-- Runs in the transaction of each migration, before it: the views of analysts give way to changes of the tables that they
-- read. The service makes them anew after the last migration (ReportingSchema). It waits for readers, a little longer than
-- their logins let them be, and not for ever.
DO $$
DECLARE
    doomed text;
BEGIN
    SET LOCAL lock_timeout = '6min';
    FOR doomed IN
        SELECT format('%I.%I', schemaname, viewname) FROM pg_views WHERE schemaname = 'reporting'
    LOOP
        EXECUTE 'DROP VIEW IF EXISTS ' || doomed || ' CASCADE';
    END LOOP;
    SET LOCAL lock_timeout TO DEFAULT;
    IF to_regclass('reporting.definition') IS NOT NULL THEN
        DELETE FROM reporting.definition;
    END IF;
END
$$;
