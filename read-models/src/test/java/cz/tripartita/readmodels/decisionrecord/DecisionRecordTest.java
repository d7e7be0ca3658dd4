package cz.tripartita.readmodels.decisionrecord;

import static cz.tripartita.readmodels.Pages.oneByOne;
import static cz.tripartita.readmodels.PlanningStory.*;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.readmodels.CursorMalformed;
import cz.tripartita.readmodels.Language;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DecisionRecordTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final DecisionRecords RECORDS = new DecisionRecords(JDBC);

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story();
        PlanningStory.tell(story);
        story.tell(Projector.of(new DecisionRecordProjection(JDBC)));
    }

    private static DecisionRecordView record(UUID proposal) {
        return RECORDS.find("plzen", proposal).orElseThrow();
    }

    @Nested
    class Find {

        @Test
        void showsEveryWordingAndWhyItWasAmended() {
            List<RoundView> rounds = record(EXPRES).rounds();

            assertThat(rounds)
                    .extracting(RoundView::wording)
                    .containsExactly("Senior Expres.", "Doprava pro seniory i o víkendu.");
            assertThat(rounds)
                    .extracting(RoundView::outcome)
                    .containsExactly(RoundOutcome.AMENDED, RoundOutcome.CONSENSUS);
            assertThat(rounds.getLast().amendmentReason()).isEqualTo("Uživatelé chtějí i víkend.");
            assertThat(rounds.getFirst().closedOn()).isEqualTo(LocalDate.of(2026, 5, 12));
        }

        @Test
        void keepsEveryDeclarationAndMarksTheCurrentOne() {
            List<PositionView> ofCitizen = record(EXPRES).rounds().getLast().positions().stream()
                    .filter(position -> position.member().memberId().equals(CITIZEN))
                    .toList();

            assertThat(ofCitizen)
                    .extracting(PositionView::position)
                    .containsExactly(Position.STAND_ASIDE, Position.AGREE);
            assertThat(ofCitizen).extracting(PositionView::current).containsExactly(false, true);
            assertThat(ofCitizen).extracting(PositionView::lapsedOn).containsOnlyNulls();
        }

        @Test
        void leavesThePositionsOfAClosedRoundAsTheyWere() {
            assertThat(record(EXPRES).rounds().getFirst().positions()).allMatch(PositionView::current);
        }

        @Test
        void saysWhoRecordedAPositionOnWhoseBehalf() {
            PositionView ofOfficial =
                    record(EXPRES).rounds().getLast().positions().getLast();

            assertThat(ofOfficial.onBehalf()).isTrue();
            assertThat(ofOfficial.declaredBy().personId()).isEqualTo(FACILITATOR);
            assertThat(ofOfficial.declaredBy().role()).isEqualTo("facilitator");
            assertThat(ofOfficial.declaredBy().member()).isNull();
            assertThat(ofOfficial.meetingId()).isEqualTo(MAY);
        }

        @Test
        void showsMembersAsOrganisationAndSideAndCitizensByNumber() {
            assertThat(record(EXPRES).consensus())
                    .isNotNull()
                    .satisfies(consensus -> assertThat(consensus.positions())
                            .extracting(counted -> counted.member().in(Language.CS))
                            .containsExactly(
                                    "Statutární město Plzeň (zadavatel)",
                                    "Diakonie Západ (poskytovatel)",
                                    "uživatel 1"));
            assertThat(record(EXPRES).submittedBy().member())
                    .isNotNull()
                    .satisfies(author -> assertThat(author.in(Language.EN)).isEqualTo("Diakonie Západ (provider)"));
        }

        @Test
        void showsHowConsensusCameAbout() {
            DecisionRecordView record = record(EXPRES);

            assertThat(record.proposal().status()).isEqualTo(DecisionStatus.CONSENSUS);
            assertThat(record.proposal().endedOn()).isEqualTo(LocalDate.of(2026, 5, 12));
            assertThat(record.closing()).isNull();
            assertThat(record.consensus()).isNotNull().satisfies(consensus -> {
                assertThat(consensus.round()).isEqualTo(2);
                assertThat(consensus.statuteVersion()).isEqualTo(1);
                assertThat(consensus.wordingDigest()).isEqualTo("digest 2");
                assertThat(consensus.meeting().meetingId()).isEqualTo(MAY);
                assertThat(consensus.attendance())
                        .containsExactly(
                                new SideAttendance(Side.COMMISSIONER, 1, 1),
                                new SideAttendance(Side.PROVIDER, 1, 1),
                                new SideAttendance(Side.USER, 2, 1));
            });
        }

        @Test
        void marksAPositionAsLapsedWhenTheMembershipEndsWhileTheRoundIsOpen() {
            List<PositionView> positions = record(OPEN).rounds().getFirst().positions();

            assertThat(positions).extracting(PositionView::lapsedOn).containsExactly(LocalDate.of(2026, 9, 1), null);
            assertThat(positions).extracting(PositionView::current).containsExactly(false, true);
        }

        @Test
        void showsWhenAProposalWasPutOffAndTakenUpAgain() {
            assertThat(record(OPEN).proposal().status()).isEqualTo(DecisionStatus.OPEN);
            assertThat(record(OPEN).adjournments())
                    .containsExactly(new AdjournmentView(
                            1, LocalDate.of(2026, 5, 12), "Čeká se na odbor dopravy.", LocalDate.of(2026, 9, 1)));
        }

        @Test
        void showsWhoseObjectionStoodWhenAProposalWasClosed() {
            assertThat(record(CLOSED).closing()).isNotNull().satisfies(closing -> {
                assertThat(closing.status()).isEqualTo(DecisionStatus.CLOSED_WITHOUT_CONSENSUS);
                assertThat(closing.reason()).isEqualTo("Námitka uživatelů trvá.");
                assertThat(closing.objecting())
                        .extracting(member -> member.in(Language.CS))
                        .containsExactly("uživatel 1");
            });
        }

        @Test
        void keepsOnlyTheReferenceOfAnAuthorsReason() {
            assertThat(record(WITHDRAWN).closing()).isNotNull().satisfies(closing -> {
                assertThat(closing.authorsReason()).isEqualTo(text("withdrawal"));
                assertThat(closing.reason()).isNull();
                assertThat(closing.closedOn()).isEqualTo(LocalDate.of(2026, 5, 13));
            });
        }

        @Test
        void keepsConsensusOfAProposalThatWasSuperseded() {
            DecisionRecordView superseded = record(SUPERSEDED);

            assertThat(superseded.proposal().status()).isEqualTo(DecisionStatus.SUPERSEDED);
            assertThat(superseded.consensus()).isNotNull();
            assertThat(superseded.supersededOn()).isEqualTo(LocalDate.of(2027, 5, 11));
            assertThat(superseded.successors())
                    .containsExactly(new RelatedProposal(
                            AncestorRelation.SUPERSEDES,
                            SUCCESSOR,
                            "Katalog služeb na webu",
                            DecisionStatus.CONSENSUS));
        }

        @Test
        void showsAncestorsAndSuccessorsOfMergersAndSplits() {
            assertThat(record(MERGER).ancestors())
                    .extracting(RelatedProposal::proposalId)
                    .containsExactly(MERGED_ONE, MERGED_TWO);
            assertThat(record(MERGED_ONE).successors())
                    .extracting(RelatedProposal::proposalId)
                    .containsExactly(MERGER);
            assertThat(record(SPLIT).successors())
                    .extracting(RelatedProposal::proposalId)
                    .containsExactly(PART_ONE, PART_TWO);
            assertThat(record(SPLIT).closing())
                    .isNotNull()
                    .satisfies(closing -> assertThat(closing.status()).isEqualTo(DecisionStatus.SPLIT));
        }

        @Test
        void judgesWhatIsPublicByTheStatuteOfTheLatestStep() {
            assertThat(record(EXPRES).proposal().isPublic()).isTrue();
            assertThat(record(SUCCESSOR).proposal().isPublic()).isFalse();
            assertThat(RECORDS.publicAmong("plzen", Set.of(EXPRES, SUCCESSOR))).containsExactly(EXPRES);
            assertThat(RECORDS.publicAmong("zatec", Set.of(EXPRES))).isEmpty();
        }

        @Test
        void carriesTheSequenceOfTheLatestEventOfTheProposalsOwnStream() {
            assertThat(record(EXPRES).proposal().version()).isEqualTo(8);
            assertThat(record(OPEN).proposal().version()).isEqualTo(4);
        }

        @Test
        void findsNothingOfAnotherMunicipality() {
            assertThat(RECORDS.find("zatec", EXPRES)).isEmpty();
            assertThat(RECORDS.find("zatec", id("proposal Žatec"))).isPresent();
        }
    }

    @Nested
    class ListOfProposals {

        @Test
        void pagesThroughEveryProposalOnceInEveryOrder() {
            for (ProposalOrder order : ProposalOrder.values()) {
                assertThat(oneByOne(page -> RECORDS.list("plzen", ProposalFilter.ALL, order, page)))
                        .hasSize(12)
                        .extracting(ProposalSummary::proposalId)
                        .isEqualTo(ids(ProposalFilter.ALL, order));
            }
        }

        @Test
        void sortsTitlesTheCzechWay() {
            assertThat(RECORDS.list("plzen", ProposalFilter.ALL, ProposalOrder.TITLE, PageRequest.first(200))
                            .items())
                    .extracting(ProposalSummary::title)
                    .containsSubsequence("Doprovod", "Herní prvky", "Hřiště", "Jídelna", "Zrušit pečovatelskou službu")
                    .containsSubsequence("Hřiště", "Jídelna", "Katalog služeb na webu", "Lavičky u polikliniky");
        }

        @Test
        void narrowsByYearOfTheEndAndOfOpenOnesBySubmission() {
            assertThat(ids(filter(null, null, 2026)))
                    .containsExactlyInAnyOrder(EXPRES, WITHDRAWN, CLOSED, OPEN, SUPERSEDED);
        }

        @Test
        void narrowsByStatusGroupAndArea() {
            assertThat(ids(filter(null, DecisionStatus.CONSENSUS, null))).containsExactlyInAnyOrder(EXPRES, SUCCESSOR);
            assertThat(ids(filter(id("another group"), null, null))).isEmpty();
            assertThat(ids(new ProposalFilter(GROUP, "families", null, null, null, false)))
                    .containsExactly(SUPERSEDED);
        }

        @Test
        void leavesOutWhatIsNotPublicWhereAsked() {
            assertThat(ids(new ProposalFilter(null, null, null, null, null, true)))
                    .containsExactlyInAnyOrder(EXPRES, WITHDRAWN, CLOSED);
        }

        @Test
        void refusesACursorOfAnotherOrderAndOneMadeUp() {
            String next = RECORDS.list("plzen", ProposalFilter.ALL, ProposalOrder.OLDEST_FIRST, PageRequest.first(1))
                    .next();

            assertThatThrownBy(() -> newest(next)).isInstanceOf(CursorMalformed.class);
            assertThatThrownBy(() -> newest("?")).isInstanceOf(CursorMalformed.class);
            assertThatThrownBy(() -> newest("bm9uc2Vuc2U")).isInstanceOf(CursorMalformed.class);
        }

        private static Page<ProposalSummary> newest(@Nullable String after) {
            return RECORDS.list("plzen", ProposalFilter.ALL, ProposalOrder.NEWEST_FIRST, new PageRequest(after, 1));
        }

        @Test
        void findsNothingOfAnotherMunicipality() {
            assertThat(RECORDS.list("zatec", ProposalFilter.ALL, ProposalOrder.TITLE, PageRequest.first(200))
                            .items())
                    .extracting(ProposalSummary::proposalId)
                    .containsExactly(id("proposal Žatec"));
        }

        private static ProposalFilter filter(
                @Nullable UUID group, @Nullable DecisionStatus status, @Nullable Integer year) {
            return new ProposalFilter(group, null, null, status, year, false);
        }

        private static List<UUID> ids(ProposalFilter filter) {
            return ids(filter, ProposalOrder.NEWEST_FIRST);
        }

        private static List<UUID> ids(ProposalFilter filter, ProposalOrder order) {
            return RECORDS.list("plzen", filter, order, PageRequest.first(200)).items().stream()
                    .map(ProposalSummary::proposalId)
                    .toList();
        }
    }
}
