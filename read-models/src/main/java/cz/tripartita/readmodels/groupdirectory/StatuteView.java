package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.StatuteRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a statute; it is in effect from its day until the next version's.
 *
 * @param repeals the version that it took the place of, none for the first
 */
public record StatuteView(
        int version,
        LocalDate effectiveFrom,
        Resolution approval,
        @Nullable Integer repeals,
        StatuteRules rules) {}
