package cz.tripartita.monitoring.events;

import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.grants.events.ServiceKind;

/** How long the periods are on which services of one kind report. */
public record KindOfReporting(ServiceKind serviceKind, ReportingLength every) {}
