package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stream of the code lists of counselling of one municipality. */
public sealed interface CounsellingCodesEvent {

    UUID codesId();

    /**
     * The codes that contacts are entered with were set; they replace those before from a day on.
     *
     * @param version 1 for the first
     * @param validFrom the first day of contacts that are entered with them
     */
    record CounsellingCodesSet(
            UUID codesId,
            String municipality,
            int version,
            LocalDate validFrom,
            List<CounsellingCode> topics,
            List<CounsellingCode> targetGroups)
            implements CounsellingCodesEvent {}
}
