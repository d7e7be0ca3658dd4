package cz.tripartita.gateway.openoffice;

import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.readmodels.groupdirectory.StatuteOpinionView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the statute and how it came about.
 *
 * @param repealedFrom the day on which the next version repealed it, none for the latest
 * @param repeals the version that it took the place of, none for the first
 * @param approvedBySteeringGroup whether the steering group approved the draft that was adopted
 * @param opinions what commissions said of that draft
 */
public record PublicStatute(
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate repealedFrom,
        Resolution approval,
        @Nullable Integer repeals,
        boolean approvedBySteeringGroup,
        List<StatuteOpinionView> opinions,
        StatuteRules rules) {}
