package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.ProgrammeTerms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * What of planning a programme rests on.
 *
 * @param agreed those of its priorities on which a consensus stands
 * @param plan the document that it is tied to, none where there is no such document of the municipality
 */
record Ground(Set<UUID> agreed, @Nullable TiedPlan plan) {

    static Ground read(EventStore store, ProgrammeTerms terms, String municipality) {
        UUID documentId = terms.documentId();
        return new Ground(
                AgreedPriority.among(terms.priorities(), store, municipality),
                documentId == null
                        ? null
                        : TiedPlan.read(store, documentId, municipality).orElse(null));
    }

    /** Requires that the terms rest on it: on consensus and, where they name a plan, on that plan. */
    void require(ProgrammeTerms terms) {
        List<String> without = without(terms, agreed);
        GrantsRule.PRIORITIES_HAVE_CONSENSUS.require(without.isEmpty(), () -> Map.of("withoutConsensus", without));
        UUID documentId = terms.documentId();
        if (documentId == null) {
            return;
        }
        if (plan == null || !plan.inForce()) {
            throw GrantsRule.TIED_TO_PUBLISHED_PLAN.broken(
                    Map.of("document", documentId.toString(), "known", plan != null));
        }
        List<String> elsewhere = without(terms, plan.proposals());
        GrantsRule.PRIORITIES_STAND_IN_PLAN.require(
                elsewhere.isEmpty(), () -> Map.of("document", documentId.toString(), "notInIt", elsewhere));
    }

    private static List<String> without(ProgrammeTerms terms, Set<UUID> proposals) {
        return terms.priorities().stream()
                .filter(priority -> !proposals.contains(priority))
                .map(UUID::toString)
                .toList();
    }
}
