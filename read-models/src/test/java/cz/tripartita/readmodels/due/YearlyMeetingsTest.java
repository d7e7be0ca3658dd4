package cz.tripartita.readmodels.due;

import static cz.tripartita.readmodels.Pages.oneByOne;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.planning.events.YearlyMeetings;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The yearly meetings of groups: one in May from 2025, two in November from July 2026, none from 2028. */
class YearlyMeetingsTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final Due DUE = new Due(JDBC);
    private static final UUID PROCESS = id("process");
    private static final UUID SENIORS = id("seniors");
    private static final UUID FAMILIES = id("families");
    private static final UUID NEW = id("established in June");

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story().in("plzen").on("2025-01-06");
        story.then(
                statute(PROCESS, 1, "2025-01-06", new YearlyMeetings(1, 5)),
                group(SENIORS, Body.WORKING_GROUP),
                group(FAMILIES, Body.WORKING_GROUP),
                group(id("steering"), Body.STEERING_GROUP),
                group(id("platform"), Body.EXPERT_PLATFORM));
        story.on("2025-05-13").then(scheduled("May 2025", SENIORS), closed("May 2025", SENIORS));
        story.on("2025-06-03").then(group(NEW, Body.WORKING_GROUP));
        story.on("2025-06-20").then(scheduled("June 2025", FAMILIES), closed("June 2025", FAMILIES));
        story.on("2026-03-10").then(scheduled("March 2026", SENIORS), closed("March 2026", SENIORS));
        story.on("2026-04-10").then(scheduled("April 2026", FAMILIES), new MeetingCancelled(id("April 2026"), "nemoc"));
        story.on("2026-07-01").then(statute(PROCESS, 2, "2026-07-01", new YearlyMeetings(2, 11)));
        story.on("2026-11-30").then(elected("2026-11-30"));
        story.on("2028-01-01").then(statute(PROCESS, 3, "2028-01-01", null));
        story.in("zatec").on("2025-01-06");
        story.then(
                statute(id("process of Žatec"), 1, "2025-01-06", null),
                new GroupEstablished(
                        id("care"), id("process of Žatec"), "zatec", Body.WORKING_GROUP, "Péče", List.of(), List.of()),
                statute(id("process of Žatec"), 2, "2026-06-15", new YearlyMeetings(1, 5)));
        story.tell(Projector.of(new DueProjection(JDBC)));
    }

    private static StatuteAdopted statute(UUID process, int version, String from, @Nullable YearlyMeetings yearly) {
        StatuteRules rules = PlanningStory.rules(List.of());
        return new StatuteAdopted(
                process,
                version,
                LocalDate.parse(from),
                PlanningStory.council(version + "/26", from),
                null,
                new StatuteRules(
                        rules.areas(),
                        rules.sides(),
                        rules.decisionRules(),
                        rules.publicSittings(),
                        rules.documentPaths(),
                        rules.rulesOfProcedureVersion(),
                        rules.rulesSignedAnew(),
                        rules.leaders(),
                        rules.mostMembersOfOneProvider(),
                        rules.oneBallotPerOrganisation(),
                        rules.absencesThatEndMembership(),
                        rules.invitationLeadDays(),
                        rules.publicCommentDays(),
                        yearly,
                        rules.seats(),
                        List.of()));
    }

    private static GroupEstablished group(UUID id, Body body) {
        return new GroupEstablished(id, PROCESS, "plzen", body, "Skupina", List.of(), List.of());
    }

    private static MeetingScheduled scheduled(String name, UUID group) {
        return new MeetingScheduled(
                id(name), group, "plzen", Instant.parse("2030-01-01T12:00:00Z"), "radnice", List.of(), List.of());
    }

    private static MeetingClosed closed(String name, UUID group) {
        return new MeetingClosed(id(name), group, List.of(), true);
    }

    private static LeaderElected elected(String termEndsOn) {
        return new LeaderElected(
                SENIORS,
                PROCESS,
                id("m"),
                id("membership"),
                id("leader"),
                LocalDate.of(2026, 1, 1),
                LocalDate.parse(termEndsOn),
                new BallotResult(1, 1, 1, 1),
                1);
    }

    private static List<UUID> dueOn(String day) {
        return dueOn("plzen", day);
    }

    private static List<UUID> dueOn(String municipality, String day) {
        return DUE
                .list(
                        municipality,
                        LocalDate.parse(day),
                        DueKind.YEARLY_MEETINGS,
                        null,
                        new FindingsShown.All(),
                        PageRequest.first(10))
                .items()
                .stream()
                .map(DueItem::subjectId)
                .toList();
    }

    @Test
    void areDueFromTheFirstDayOfTheMonth() {
        assertThat(dueOn("2025-04-30")).isEmpty();
        assertThat(dueOn("2025-05-01")).containsExactlyInAnyOrder(SENIORS, FAMILIES);
    }

    @Test
    void areDueByTheMidnightInPragueOfItsLastDay() {
        assertThat(DUE.list(
                                "plzen",
                                LocalDate.of(2025, 5, 20),
                                DueKind.YEARLY_MEETINGS,
                                null,
                                new FindingsShown.All(),
                                PageRequest.first(10))
                        .items())
                .containsExactly(new DueItem(
                        DueKind.YEARLY_MEETINGS,
                        FAMILIES,
                        "plzen",
                        FAMILIES,
                        Instant.parse("2025-05-31T22:00:00Z"),
                        "Skupina",
                        null));
    }

    @Test
    void areGoneFromTheDayOfTheClosingOn() {
        assertThat(dueOn("2025-05-12")).contains(SENIORS);
        assertThat(dueOn("2025-05-13")).doesNotContain(SENIORS);
    }

    @Test
    void stayOverdueUntilTheClosingOrTheEndOfTheYear() {
        assertThat(dueOn("2025-06-19")).containsExactly(FAMILIES);
        assertThat(dueOn("2025-06-20")).isEmpty();
        assertThat(dueOn("2026-01-01")).isEmpty();
    }

    @Test
    void countAMeetingBeforeTheMonthButNoCancelledOne() {
        assertThat(dueOn("2026-05-01")).containsExactlyInAnyOrder(FAMILIES, NEW);
    }

    @Test
    void areNotDueOfAGroupThatWasEstablishedAfterTheMonth() {
        assertThat(dueOn("2025-06-10")).doesNotContain(NEW);
    }

    @Test
    void followTheStatuteInEffect() {
        assertThat(dueOn("2026-06-30")).containsExactlyInAnyOrder(FAMILIES, NEW);
        assertThat(dueOn("2026-07-01")).isEmpty();
        assertThat(dueOn("2026-11-01")).containsExactlyInAnyOrder(SENIORS, FAMILIES, NEW);
        assertThat(dueOn("2028-12-01")).isEmpty();
    }

    @Test
    void areNotDueByAStatuteThatTookEffectAfterItsMonth() {
        assertThat(dueOn("zatec", "2026-06-15")).isEmpty();
        assertThat(dueOn("zatec", "2027-05-01")).containsExactly(id("care"));
    }

    @Test
    void beginAnewWithEveryYear() {
        assertThat(dueOn("2027-10-31")).isEmpty();
        assertThat(dueOn("2027-11-01")).containsExactlyInAnyOrder(SENIORS, FAMILIES, NEW);
    }

    @Test
    void areRemindedOfAndNeverSentByTheService() {
        assertThat(DUE.ofTheService(Instant.parse("2027-12-31T00:00:00Z")))
                .extracting(DueItem::kind)
                .containsExactly(DueKind.LEADER_TERM);
    }

    @Test
    void areOfOneMunicipality() {
        assertThat(dueOn("zatec", "2025-05-01")).isEmpty();
        assertThat(dueOn("novy-jicin", "2025-05-01")).isEmpty();
    }

    /** Term of the leader and meetings of the same group come at the same midnight. */
    @Test
    void goPageByPageWithWhatIsDueAtTheSameInstantOfTheSameGroup() {
        LocalDate day = LocalDate.of(2026, 11, 5);
        Instant until = Instant.parse("2026-12-01T00:00:00Z");
        FindingsShown findings = new FindingsShown.All();

        assertThat(oneByOne(page -> DUE.list("plzen", day, null, until, findings, page)))
                .hasSize(4)
                .isEqualTo(DUE.list("plzen", day, null, until, findings, PageRequest.first(10))
                        .items());
    }
}
