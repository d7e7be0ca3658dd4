package cz.tripartita.readmodels.groupdirectory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The planning process of a municipality.
 *
 * @param statutes every version of its statute, the first one first
 * @param drafts every revision of every draft of it, the first one first
 * @param cooperations the municipalities of the district that take or took part, in the order of joining
 * @param offices the offices that seats go with and that somebody holds
 * @param version sequence number of its last event
 */
public record ProcessView(
        UUID processId,
        String municipality,
        String name,
        LocalDate establishedOn,
        List<StatuteView> statutes,
        List<StatuteDraftView> drafts,
        List<OfficeView> offices,
        List<CooperationView> cooperations,
        long version) {}
