-- The views read the tables with the rights of their owner, so each shows the rows of the reader's municipality and no
-- others; security_barrier keeps conditions of the reader's own from being tried on the rest.

CREATE VIEW reporting.my_municipality WITH (security_barrier) AS
SELECT municipality FROM reporting.reader WHERE login = session_user;

COMMENT ON VIEW reporting.my_municipality IS
    'Municipalities whose rows you see: one row, unless the operator gave your login several.';
COMMENT ON COLUMN reporting.my_municipality.municipality IS 'Code of the municipality, such as plzen.';
