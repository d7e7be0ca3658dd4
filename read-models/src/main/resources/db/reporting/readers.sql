-- Who reads what. These tables outlive the views, which are dropped and made anew; analysts see neither.

CREATE SCHEMA IF NOT EXISTS reporting;

-- Whose rows a login sees; one that stands here for several municipalities sees them all.
CREATE TABLE IF NOT EXISTS reporting.reader (
    login        text NOT NULL,
    municipality text NOT NULL,
    PRIMARY KEY (login, municipality)
);

-- The digest of the scripts by which the views that are there were made; no row while there are none.
CREATE TABLE IF NOT EXISTS reporting.definition (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    sha256   text NOT NULL
);
