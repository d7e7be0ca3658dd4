package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;

/** What one source gives into a budget. */
public record SourceLine(SourceKind source, String name, Money amount) {}
