package cz.tripartita.readmodels.groupdirectory;

import static cz.tripartita.readmodels.PlanningStory.*;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.BodiesStory;
import cz.tripartita.readmodels.Language;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class GroupDirectoryTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final GroupDirectory GROUPS = new GroupDirectory(JDBC);
    private static final Processes PROCESSES = new Processes(JDBC);
    private static final Participants PARTICIPANTS = new Participants(JDBC);

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story();
        PlanningStory.tell(story);
        BodiesStory.tell(story);
        story.tell(Projector.of(new GroupDirectoryProjection(JDBC)));
    }

    private static GroupView group() {
        return GROUPS.group("plzen", GROUP).orElseThrow();
    }

    @Test
    void countsCurrentMembersOfEverySide() {
        assertThat(group().group().members())
                .containsExactly(
                        new SideMembers(Side.COMMISSIONER, 1),
                        new SideMembers(Side.PROVIDER, 1),
                        new SideMembers(Side.USER, 2));
        assertThat(GROUPS.group("zatec", id("group Žatec"))
                        .orElseThrow()
                        .group()
                        .members())
                .extracting(SideMembers::members)
                .containsExactly(0, 0, 0);
    }

    @Test
    void showsWhoIsInChargeNow() {
        assertThat(group().facilitators()).containsExactly(FACILITATOR);
    }

    @Test
    void showsHowFarEachMembershipHasCome() {
        MembershipView ended = group().memberships().get(3);

        assertThat(group().memberships())
                .extracting(MembershipView::state)
                .containsExactly(
                        MembershipState.CURRENT,
                        MembershipState.CURRENT,
                        MembershipState.CURRENT,
                        MembershipState.ENDED,
                        MembershipState.CURRENT);
        assertThat(ended.member().in(Language.CS)).isEqualTo("uživatel 2");
        assertThat(ended.endedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(ended.end()).isEqualTo(MembershipEnd.LEFT);
        assertThat(ended.rulesVersion()).isEqualTo(1);
    }

    @Test
    void numbersCitizensInTheOrderInWhichMembershipsStartedAndNeverAgain() {
        assertThat(group().memberships())
                .extracting(membership -> membership.member().citizen())
                .containsExactly(null, null, 1, 2, 3);
    }

    @Test
    void keepsATaskUntilAMeetingChecksItOff() {
        TaskView task = group().tasks().getFirst();

        assertThat(task.open()).isFalse();
        assertThat(task.organisation()).isEqualTo("Diakonie Západ");
        assertThat(task.assignedAt()).isEqualTo(MAY);
        assertThat(task.checkedOffAt()).isEqualTo(NEXT_MAY);
        assertThat(task.checkedOffOn()).isEqualTo(LocalDate.of(2027, 5, 11));
    }

    @Test
    void carriesTheSequenceOfTheLatestEvent() {
        assertThat(group().group().version()).isEqualTo(19);
    }

    @Test
    void showsEveryVersionOfTheStatuteAndWhichIsInEffect() {
        ProcessView process = PROCESSES.find("plzen", PROCESS).orElseThrow();

        assertThat(process.statutes()).extracting(StatuteView::version).containsExactly(1, 2);
        assertThat(process.statutes().getFirst().rules().publicSittings()).containsExactly(Body.WORKING_GROUP);
        assertThat(process.statutes().getFirst().rules().areas()).hasSize(2);
        assertThat(PROCESSES
                        .statuteInEffect("plzen", PROCESS, LocalDate.of(2026, 8, 31))
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        assertThat(PROCESSES
                        .statuteInEffect("plzen", PROCESS, LocalDate.of(2026, 9, 1))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        assertThat(PROCESSES.statuteInEffect("plzen", PROCESS, LocalDate.of(2026, 1, 4)))
                .isEmpty();
    }

    @Test
    void listsOrganisationsByNamePageByPage() {
        Page<OrganisationView> first = PARTICIPANTS.organisations("plzen", PageRequest.first(1));
        Page<OrganisationView> second = PARTICIPANTS.organisations("plzen", new PageRequest(first.next(), 1));

        assertThat(first.items()).extracting(OrganisationView::name).containsExactly("Diakonie Západ");
        assertThat(second.items()).extracting(OrganisationView::founder).containsExactly(FounderKind.MUNICIPALITY);
        assertThat(second.next()).isNull();
    }

    @Test
    void knowsPersonsOnlyByIdAndReference() {
        PersonView citizen = PARTICIPANTS.person("plzen", CITIZEN).orElseThrow();

        assertThat(citizen.name()).isEqualTo(text("name of citizen"));
        assertThat(citizen.contact()).isEqualTo(text("contact of citizen"));
        assertThat(PARTICIPANTS.persons("plzen", PageRequest.first(200)).items())
                .hasSize(2);
    }

    @Test
    void findsTheGroupsThatAPersonLeadsOrBelongsTo() {
        assertThat(GROUPS.groups("plzen", FACILITATOR, PageRequest.first(10)).items())
                .hasSize(1);
        assertThat(GROUPS.groups("plzen", id("stand-in"), PageRequest.first(10)).items())
                .isEmpty();
        assertThat(GROUPS.groupsOf("plzen", CITIZEN)).hasSize(1);
        assertThat(GROUPS.groupsOf("plzen", NEIGHBOUR)).isEmpty();
    }

    @Test
    void findsNothingOfAnotherMunicipality() {
        assertThat(GROUPS.group("zatec", GROUP)).isEmpty();
        assertThat(GROUPS.groups("zatec", null, PageRequest.first(10)).items())
                .extracting(GroupSummary::groupId)
                .containsExactly(id("group Žatec"));
        assertThat(GROUPS.groupsOf("zatec", CITIZEN)).isEmpty();
        assertThat(PROCESSES.find("zatec", PROCESS)).isEmpty();
        assertThat(PROCESSES.list("zatec")).extracting(ProcessView::name).containsExactly("KPSS Žatec");
        assertThat(PROCESSES.statuteInEffect("zatec", PROCESS, LocalDate.of(2027, 1, 1)))
                .isEmpty();
        assertThat(PARTICIPANTS.organisation("zatec", CITY)).isEmpty();
        assertThat(PARTICIPANTS.organisations("zatec", PageRequest.first(10)).items())
                .isEmpty();
        assertThat(PARTICIPANTS.person("zatec", CITIZEN)).isEmpty();
        assertThat(PARTICIPANTS.persons("zatec", PageRequest.first(10)).items()).isEmpty();
    }

    @Nested
    class Bodies {

        private ProcessView process() {
            return PROCESSES.find(BodiesStory.TOWN, BodiesStory.PROCESS).orElseThrow();
        }

        private GroupView group() {
            return GROUPS.group(BodiesStory.TOWN, BodiesStory.GROUP).orElseThrow();
        }

        @Test
        void areOfAKind() {
            assertThat(GROUPS.group(BodiesStory.TOWN, BodiesStory.STEERING)
                            .orElseThrow()
                            .group()
                            .body())
                    .isEqualTo(Body.STEERING_GROUP);
        }

        @Test
        void showWhoHoldsWhichOffice() {
            assertThat(process().offices())
                    .containsExactly(new OfficeView("head", null, BodiesStory.HEAD, LocalDate.of(2026, 2, 1)));
        }

        @Test
        void keepTheMunicipalitiesThatJoinedAndLeft() {
            assertThat(process().cooperations()).singleElement().satisfies(cooperation -> {
                assertThat(cooperation.number()).isEqualTo("12/2018");
                assertThat(cooperation.yearlyContribution().amount()).isEqualByComparingTo("20000");
                assertThat(cooperation.endedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
            });
        }

        @Test
        void showTheWayOfADraftOfTheStatute() {
            StatuteDraftView draft = process().drafts().getLast();

            assertThat(draft.version()).isEqualTo(2);
            assertThat(draft.steeringMeetingId()).isEqualTo(BodiesStory.SITTING);
            assertThat(draft.opinions())
                    .containsExactly(new StatuteOpinionView("sociální komise", true, LocalDate.of(2026, 2, 17)));
            assertThat(process().statutes()).extracting(StatuteView::version).containsExactly(1);
        }

        @Test
        void showTheLeaderAndTheEndOfTheTerm() {
            assertThat(group().group().leader())
                    .satisfies(
                            leader -> assertThat(Objects.requireNonNull(leader).memberId())
                                    .isEqualTo(BodiesStory.SUCCESSOR))
                    .satisfies(
                            leader -> assertThat(Objects.requireNonNull(leader).termEndsOn())
                                    .isEqualTo(LocalDate.of(2027, 3, 2)));
        }

        @Test
        void countAbsencesAndKeepTransfers() {
            assertThat(group().memberships())
                    .extracting(MembershipView::end, MembershipView::absences)
                    .containsExactly(tuple(MembershipEnd.TRANSFERRED, 0), tuple(null, 4));
        }
    }
}
