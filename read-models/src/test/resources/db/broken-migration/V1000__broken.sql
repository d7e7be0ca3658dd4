-- Fails after it has changed something.
ALTER TABLE views.catalogue_service ALTER COLUMN name TYPE varchar(500);
SELECT 1 / 0;
