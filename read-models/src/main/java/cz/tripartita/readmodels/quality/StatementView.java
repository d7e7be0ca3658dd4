package cz.tripartita.readmodels.quality;

import java.time.LocalDate;

/** What the provider said of a report. */
public record StatementView(LocalDate givenOn, String statement) {}
