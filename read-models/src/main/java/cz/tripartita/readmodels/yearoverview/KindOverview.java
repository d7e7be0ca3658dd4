package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.grants.events.ServiceKind;

/** The applications and grants for services of one kind. */
public record KindOverview(ServiceKind serviceKind, YearAmounts amounts) {}
