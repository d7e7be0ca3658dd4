package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stream of what a decision on a programme rests on: ranking, scenarios, recommendation, packs for the bodies. */
public sealed interface DecisionFileEvent {

    UUID fileId();

    /** An application handed in came into the file. */
    record ApplicationEntered(UUID fileId, UUID programmeId, String municipality, UUID applicationId)
            implements DecisionFileEvent {}

    /** The ranking was drawn up; from then on nobody scores. */
    record RankingDrawnUp(UUID fileId, UUID programmeId, List<Ranked> ranking, UUID drawnUpBy)
            implements DecisionFileEvent {}

    /** The ranking was opened again, and scores may change. */
    record RankingReopened(UUID fileId, UUID programmeId, String reason) implements DecisionFileEvent {}

    /** Applications that tied were ordered. */
    record TieOrdered(UUID fileId, UUID programmeId, List<UUID> order, String reason, UUID orderedBy)
            implements DecisionFileEvent {}

    /**
     * A way to cut the money of a line was reckoned and kept.
     *
     * @param amount what is divided
     * @param units only where the method is per unit
     * @param shares in the order of the ranking
     */
    record ScenarioSaved(
            UUID fileId,
            UUID programmeId,
            UUID scenarioId,
            String name,
            UUID lineId,
            AllocationTerms terms,
            Money amount,
            List<UnitCount> units,
            List<AllocationShare> shares,
            Money sharedInTotal,
            UUID savedBy)
            implements DecisionFileEvent {}

    /**
     * A commission recommended amounts; nothing is decided by it.
     *
     * @param commission its name
     * @param voters persons who voted
     * @param excused who of them did not vote on which application
     */
    record AwardsRecommended(
            UUID fileId,
            UUID programmeId,
            String commission,
            LocalDate satOn,
            List<Recommendation> recommendations,
            Money recommendedInTotal,
            List<UUID> voters,
            List<Excused> excused,
            int votesFor,
            int votesAgainst,
            int abstained)
            implements DecisionFileEvent {}

    /**
     * The papers for a decision were put together from the log up to a position.
     *
     * @param position position of the last event that they may rest on
     * @param sha256 lower-case hexadecimal digest of their bytes
     */
    record PackPinned(UUID fileId, UUID programmeId, UUID packId, long position, String sha256, UUID pinnedBy)
            implements DecisionFileEvent {}
}
