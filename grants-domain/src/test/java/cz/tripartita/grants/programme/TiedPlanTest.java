package cz.tripartita.grants.programme;

import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PRIORITY;
import static cz.tripartita.grants.GrantsSamples.PROCESS;
import static cz.tripartita.grants.GrantsSamples.draft;
import static cz.tripartita.grants.GrantsSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.GrantsSamples;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.planning.events.PlanningTies;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TiedPlanTest {

    private static final UUID PLAN = id("plan");
    private static final DocumentPublished PUBLISHED =
            new DocumentPublished(PLAN, 1, "ff", null, false, LocalDate.parse("2026-04-01"));

    private static List<DocumentEvent> plan(DocumentKind kind, DocumentEvent... then) {
        DocumentDrafted drafted = new DocumentDrafted(
                PLAN,
                PROCESS,
                PLZEN,
                kind,
                "Plán 2027",
                LocalDate.parse("2027-01-01"),
                LocalDate.parse("2027-12-31"),
                null,
                null,
                LocalDate.parse("2026-03-01"));
        return Stream.concat(Stream.of(drafted), Stream.of(then)).toList();
    }

    private static EntryAdded entry(UUID proposalId) {
        return new EntryAdded(
                PLAN,
                new PlanEntry(
                        id("entry of " + proposalId),
                        "seniors",
                        proposalId,
                        "Doprava",
                        "Znění",
                        "ff",
                        null,
                        new PlanningTies(null, null, null)));
    }

    private static PartSet part(String name, @Nullable UUID proposalId) {
        return new PartSet(
                PLAN,
                new DocumentPart(
                        id(name),
                        null,
                        PartLevel.GOAL,
                        name,
                        name,
                        "Text",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        proposalId));
    }

    @ParameterizedTest
    @EnumSource
    void isARealisationPlanAConceptOrACommunityPlan(DocumentKind kind) {
        boolean tied = Set.of(
                        DocumentKind.REALISATION_PLAN, DocumentKind.MEDIUM_TERM_CONCEPT, DocumentKind.COMMUNITY_PLAN)
                .contains(kind);

        assertThat(TiedPlan.of(plan(kind), PLZEN).isPresent()).isEqualTo(tied);
        assertThat(TiedPlan.of(plan(kind), "zatec")).isEmpty();
    }

    @Test
    void isInForceFromItsPublicationUntilALaterOneReplacesIt() {
        DocumentSuperseded superseded = new DocumentSuperseded(PLAN, id("later"));

        assertThat(inForce()).isFalse();
        assertThat(inForce(PUBLISHED)).isTrue();
        assertThat(inForce(PUBLISHED, superseded)).isFalse();
    }

    private static boolean inForce(DocumentEvent... then) {
        return TiedPlan.of(plan(DocumentKind.REALISATION_PLAN, then), PLZEN)
                .orElseThrow()
                .inForce();
    }

    @Test
    void restsOnTheProposalsOfTheEntriesAndPartsThatItStillHas() {
        assertThat(proposals(
                        DocumentKind.REALISATION_PLAN,
                        entry(PRIORITY),
                        entry(id("dropped")),
                        new EntryRemoved(PLAN, id("entry of " + id("dropped")), "omyl")))
                .containsExactly(PRIORITY);
        assertThat(proposals(
                        DocumentKind.MEDIUM_TERM_CONCEPT,
                        part("1", PRIORITY),
                        part("2", id("rewritten")),
                        part("2", null),
                        part("3", id("removed")),
                        new PartRemoved(PLAN, id("3"))))
                .containsExactly(PRIORITY);
    }

    private static Set<UUID> proposals(DocumentKind kind, DocumentEvent... then) {
        return TiedPlan.of(plan(kind, then), PLZEN).orElseThrow().proposals();
    }

    @Nested
    class OfAProgramme {

        private List<ProgrammeEvent> drafted(@Nullable TiedPlan plan) {
            return DraftDecider.decide(
                    draft(draft -> draft.documentId = PLAN),
                    GrantsSamples.at("2026-05-15T08:00:00Z"),
                    new Ground(Set.of(PRIORITY), plan),
                    true);
        }

        @Test
        void holdsAllItsPriorities() {
            assertThat(drafted(new TiedPlan(true, Set.of(PRIORITY, id("another")))))
                    .hasSize(1);
            assertThat(Refused.by(
                            GrantsRule.PRIORITIES_STAND_IN_PLAN,
                            () -> drafted(new TiedPlan(true, Set.of(id("another"))))))
                    .containsEntry("notInIt", List.of(PRIORITY.toString()));
        }

        @Test
        void isPublished() {
            Refused.by(GrantsRule.TIED_TO_PUBLISHED_PLAN, () -> drafted(new TiedPlan(false, Set.of(PRIORITY))));
            Refused.by(GrantsRule.TIED_TO_PUBLISHED_PLAN, () -> drafted(null));
        }
    }
}
