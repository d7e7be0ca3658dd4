package cz.tripartita.readmodels.goldenthread;

import static cz.tripartita.readmodels.Story.id;
import static cz.tripartita.readmodels.goldenthread.NeedStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class GoldenThreadTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final GoldenThreads THREADS = new GoldenThreads(JDBC);

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story();
        NeedStory.tell(story);
        story.tell(Projector.of(new GoldenThreadProjection(JDBC)));
    }

    private static GoldenThread thread() {
        return THREADS.find("plzen", NEED).orElseThrow();
    }

    private static ThreadProposal proposal(UUID id) {
        return thread().proposals().stream()
                .filter(proposal -> proposal.proposalId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsNeedsOfOneMunicipalityTheLatestFirstWithWhatStandsInTheirThreads() {
        assertThat(THREADS.needs("plzen", new PageRequest(null, 10)).items())
                .containsExactly(
                        new NeedSummary(
                                LONELY, "Návrh " + LONELY, ThreadStatus.OPEN, LocalDate.of(2026, 2, 3), null, 0, 0, 0),
                        new NeedSummary(
                                NEED, "Návrh " + NEED, ThreadStatus.OPEN, LocalDate.of(2026, 2, 1), null, 1, 4, 1));
    }

    @Test
    void goesOnWithTheListWhereItsFirstPartEnded() {
        Page<NeedSummary> first = THREADS.needs("plzen", new PageRequest(null, 1));
        Page<NeedSummary> second = THREADS.needs("plzen", new PageRequest(first.next(), 1));

        assertThat(first.items()).extracting(NeedSummary::proposalId).containsExactly(LONELY);
        assertThat(second.items()).extracting(NeedSummary::proposalId).containsExactly(NEED);
        assertThat(second.next()).isNull();
    }

    @Test
    void ordersProposalsByKindFromGoalToPriority() {
        assertThat(thread().need().proposalId()).isEqualTo(NEED);
        assertThat(thread().proposals())
                .extracting(ThreadProposal::kind)
                .containsExactly(
                        ProposalKind.GOAL,
                        ProposalKind.MEASURE,
                        ProposalKind.MEASURE,
                        ProposalKind.MEASURE,
                        ProposalKind.MEASURE,
                        ProposalKind.PRIORITY);
        assertThat(thread().proposals())
                .extracting(ThreadProposal::proposalId)
                .startsWith(GOAL, OLD, NEW)
                .contains(PART, REST)
                .doesNotContain(STRANGER, LONELY);
    }

    @Test
    void saysWhatTookThePlaceOfAProposalAndWhen() {
        ThreadProposal old = proposal(OLD);
        assertThat(old.status()).isEqualTo(ThreadStatus.SUPERSEDED);
        assertThat(old.endedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(old.successors())
                .containsExactly(new ThreadSuccessor(AncestorRelation.SUPERSEDES, NEW, LocalDate.of(2026, 3, 2)));
        assertThat(proposal(PRIORITY).successors())
                .extracting(ThreadSuccessor::proposalId)
                .containsExactly(PART, REST);
        assertThat(proposal(PRIORITY).status()).isEqualTo(ThreadStatus.SPLIT);
    }

    @Test
    void holdsASuccessorThatNamesNoNeedItself() {
        ThreadProposal successor = proposal(NEW);
        assertThat(successor.needId()).isNull();
        assertThat(successor.status()).isEqualTo(ThreadStatus.CONSENSUS);
        assertThat(successor.ancestors()).containsExactly(new Ancestor(AncestorRelation.SUPERSEDES, OLD));
        assertThat(proposal(GOAL).status()).isEqualTo(ThreadStatus.ADJOURNED);
        assertThat(proposal(GOAL).endedOn()).isNull();
    }

    @Test
    void showsTheEntriesThatStayedInThePlanWithTheLatestAnswer() {
        assertThat(thread().entries())
                .containsExactly(new ThreadEntry(
                        id("entry Nové"),
                        NEW,
                        "Nové",
                        PLAN,
                        "Plán 2027",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        PlanStage.PUBLISHED,
                        LocalDate.of(2026, 4, 1),
                        List.of(new ThreadAnswer(
                                BALANCE,
                                "Má dáti 2027",
                                PlanStage.IN_PREPARATION,
                                null,
                                EntryOutcome.PARTLY,
                                "vůz v opravě"))));
    }

    @Test
    void showsTheMoneyThatNamesProposalsOfTheThreadAndNoOther() {
        assertThat(thread().programmes())
                .containsExactly(new ThreadProgramme(
                        PROGRAMME, 2027, "Dotace 2027", Money.czk("120000.50"), false, List.of(NEW)));
        assertThat(thread().grants())
                .extracting(
                        ThreadGrant::grantId,
                        ThreadGrant::organisationId,
                        ThreadGrant::awarded,
                        ThreadGrant::contracted,
                        ThreadGrant::paid,
                        ThreadGrant::priorities)
                .containsExactly(tuple(
                        GRANT,
                        PlanningStory.DIAKONIE,
                        Money.czk("55000"),
                        Money.czk("0"),
                        Money.czk("45000"),
                        List.of(PART)));
    }

    @Test
    void hasNoThreadOfWhatIsNoNeedOfTheMunicipality() {
        assertThat(THREADS.find("plzen", GOAL)).isEmpty();
        assertThat(THREADS.find("plzen", ELSEWHERE)).isEmpty();
        assertThat(THREADS.find("zatec", NEED)).isEmpty();
        assertThat(THREADS.find("plzen", id("nothing"))).isEmpty();
        assertThat(THREADS.find("plzen", LONELY).orElseThrow().proposals()).isEmpty();
    }
}
