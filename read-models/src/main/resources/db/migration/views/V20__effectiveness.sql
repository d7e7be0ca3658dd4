-- The method of evaluation, comparisons of services by kind and year, and evaluations of effectiveness.

CREATE TABLE views.effectiveness_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text NOT NULL,
    name            text NOT NULL
);

CREATE TABLE views.effectiveness_method (
    method_id    uuid    NOT NULL,
    version      integer NOT NULL,
    municipality text    NOT NULL,
    valid_from   integer NOT NULL,
    terms        jsonb   NOT NULL,
    adopted_on   date    NOT NULL,
    PRIMARY KEY (method_id, version)
);

-- One for each service and year that is monitored, whether or not it is drawn up yet.
CREATE TABLE views.effectiveness_evaluation (
    evaluation_id      uuid PRIMARY KEY,
    municipality       text    NOT NULL,
    monitoring_id      uuid    NOT NULL,
    comparison_id      uuid    NOT NULL,
    year               integer NOT NULL,
    service_id         uuid    NOT NULL,
    service_name       text    NOT NULL,
    organisation_id    uuid    NOT NULL,
    service_kind       text    NOT NULL,
    act_kind           text,
    state              text    NOT NULL,
    score_version      integer,
    score              numeric,
    band               text,
    comparison_version integer,
    recommendation     text,
    verdict            text,
    comment_until      date,
    final_on           date,
    sequence           bigint  NOT NULL
);
CREATE INDEX effectiveness_evaluation_by_year ON views.effectiveness_evaluation (municipality, year, evaluation_id);
CREATE INDEX effectiveness_evaluation_of_service ON views.effectiveness_evaluation (service_id, organisation_id, year);
CREATE UNIQUE INDEX effectiveness_evaluation_of_monitoring ON views.effectiveness_evaluation (monitoring_id);
CREATE INDEX effectiveness_evaluation_by_comparison ON views.effectiveness_evaluation (comparison_id);

-- Every score that an evaluation ever had.
CREATE TABLE views.effectiveness_score (
    evaluation_id  uuid    NOT NULL,
    version        integer NOT NULL,
    municipality   text    NOT NULL,
    reason         text,
    grounds        jsonb   NOT NULL,
    score          numeric NOT NULL,
    band           text    NOT NULL,
    computed_on    date    NOT NULL,
    final_on       date,
    PRIMARY KEY (evaluation_id, version)
);

-- Every verdict on a score; the last one counts.
CREATE TABLE views.effectiveness_verdict (
    evaluation_id  uuid    NOT NULL,
    sequence       bigint  NOT NULL,
    version        integer NOT NULL,
    municipality   text    NOT NULL,
    recommendation text    NOT NULL,
    verdict        text    NOT NULL,
    given_on       date    NOT NULL,
    PRIMARY KEY (evaluation_id, sequence)
);

CREATE TABLE views.effectiveness_component (
    evaluation_id  uuid    NOT NULL,
    version        integer NOT NULL,
    ordinal        integer NOT NULL,
    municipality   text    NOT NULL,
    part           text    NOT NULL,
    indicator      text,
    weight         numeric NOT NULL,
    value          numeric,
    dropped        text,
    points         numeric,
    scaled_weight  numeric,
    contribution   numeric,
    compared_with  text,
    direction      text,
    compared       integer,
    lower_quartile numeric,
    median         numeric,
    upper_quartile numeric,
    PRIMARY KEY (evaluation_id, version, ordinal)
);

CREATE TABLE views.effectiveness_comment (
    evaluation_id uuid    NOT NULL,
    sequence      bigint  NOT NULL,
    municipality  text    NOT NULL,
    version       integer NOT NULL,
    comment       text    NOT NULL,
    commented_on  date    NOT NULL,
    commented_by  uuid    NOT NULL,
    PRIMARY KEY (evaluation_id, sequence)
);

-- A report that is accepted after the latest version was drawn up makes it outdated.
CREATE TABLE views.effectiveness_comparison (
    comparison_id uuid    NOT NULL,
    version       integer NOT NULL,
    municipality  text    NOT NULL,
    reason        text,
    drawn_up_on   date    NOT NULL,
    services      integer NOT NULL,
    latest        boolean NOT NULL,
    outdated      boolean NOT NULL,
    PRIMARY KEY (comparison_id, version)
);
CREATE UNIQUE INDEX effectiveness_comparison_latest ON views.effectiveness_comparison (comparison_id) WHERE latest;

-- Services without a kind of the Act have an empty text in its place, which an index finds.
CREATE TABLE views.effectiveness_quartile (
    comparison_id     uuid    NOT NULL,
    version           integer NOT NULL,
    indicator         text    NOT NULL,
    municipality      text    NOT NULL,
    service_kind      text    NOT NULL,
    act_kind          text    NOT NULL,
    year              integer NOT NULL,
    indicator_version integer NOT NULL,
    direction         text    NOT NULL,
    services          integer NOT NULL,
    lower_quartile    numeric NOT NULL,
    median            numeric NOT NULL,
    upper_quartile    numeric NOT NULL,
    latest            boolean NOT NULL,
    PRIMARY KEY (comparison_id, version, indicator)
);
CREATE INDEX effectiveness_quartile_in_time
    ON views.effectiveness_quartile (municipality, service_kind, act_kind, indicator, year) WHERE latest;

CREATE TABLE views.effectiveness_compared (
    comparison_id   uuid    NOT NULL,
    version         integer NOT NULL,
    monitoring_id   uuid    NOT NULL,
    municipality    text    NOT NULL,
    service_id      uuid    NOT NULL,
    organisation_id uuid    NOT NULL,
    reports         jsonb   NOT NULL,
    PRIMARY KEY (comparison_id, version, monitoring_id)
);

CREATE TABLE views.effectiveness_value (
    comparison_id uuid    NOT NULL,
    version       integer NOT NULL,
    indicator     text    NOT NULL,
    monitoring_id uuid    NOT NULL,
    municipality  text    NOT NULL,
    service_id    uuid    NOT NULL,
    value         numeric NOT NULL,
    PRIMARY KEY (comparison_id, version, monitoring_id, indicator)
);
CREATE INDEX effectiveness_value_of_service ON views.effectiveness_value (service_id, comparison_id, version, indicator);
