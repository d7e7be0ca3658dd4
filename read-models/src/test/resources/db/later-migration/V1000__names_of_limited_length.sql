-- What a later version of the service may do to tables that analysts' views read.
ALTER TABLE views.catalogue_service ALTER COLUMN name TYPE varchar(500);
