package cz.tripartita.readmodels.groupactivity;

import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.readmodels.BodiesStory;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class GroupActivityTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final GroupActivities ACTIVITIES = new GroupActivities(JDBC);
    private static final UUID FAMILIES = id("group families");

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story();
        PlanningStory.tell(story);
        BodiesStory.tell(story);
        story.on("2026-12-01")
                .then(new GroupEstablished(
                        FAMILIES,
                        PlanningStory.PROCESS,
                        "plzen",
                        Body.WORKING_GROUP,
                        "Čas rodiny",
                        List.of("families"),
                        List.of()));
        held(story, "2026-12-31T22:30:00Z", 3, 1);
        held(story, "2026-12-31T23:30:00Z", 4, 2);
        held(story, "2027-02-01T12:00:00Z", 5, 5);
        story.tell(Projector.of(new GroupActivityProjection(JDBC)));
    }

    private static void held(Story story, String startsAt, int members, int present) {
        UUID meeting = id(startsAt);
        story.then(
                new MeetingScheduled(
                        meeting, FAMILIES, "plzen", Instant.parse(startsAt), "radnice", List.of(), List.of()),
                new MeetingClosed(
                        meeting,
                        FAMILIES,
                        List.of(
                                new SideAttendance(Side.USER, members, present),
                                new SideAttendance(Side.COMMISSIONER, 1, 0)),
                        false));
    }

    private static GroupActivity activity(String municipality, int year, UUID group) {
        return ACTIVITIES.of(municipality, year).groups().stream()
                .filter(activity -> activity.groupId().equals(group))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatAGroupDidInTheYear() {
        assertThat(activity("plzen", 2026, PlanningStory.GROUP))
                .isEqualTo(new GroupActivity(
                        PlanningStory.GROUP,
                        "Senioři",
                        Body.WORKING_GROUP,
                        2,
                        1,
                        1,
                        List.of(
                                new SideActivity(Side.COMMISSIONER, 1, 1),
                                new SideActivity(Side.PROVIDER, 1, 1),
                                new SideActivity(Side.USER, 2, 1)),
                        5,
                        2,
                        1,
                        1,
                        9,
                        1,
                        0,
                        0,
                        0));
    }

    @Test
    void countsTheNextYearByItself() {
        GroupActivity next = activity("plzen", 2027, PlanningStory.GROUP);

        assertThat(next.meetingsScheduled()).isEqualTo(1);
        assertThat(next.meetingsHeld()).isZero();
        assertThat(next.attendance()).isEmpty();
        assertThat(next.proposalsSubmitted()).isEqualTo(7);
        assertThat(next.proposalsAgreed()).isEqualTo(1);
        assertThat(next.tasksAssigned()).isZero();
        assertThat(next.tasksCheckedOff()).isEqualTo(1);
    }

    @Test
    void countsAMeetingForTheYearInWhichItBeginsInPragueAndSumsItsAttendance() {
        assertThat(activity("plzen", 2026, FAMILIES).attendance())
                .containsExactly(new SideActivity(Side.COMMISSIONER, 1, 0), new SideActivity(Side.USER, 3, 1));
        assertThat(activity("plzen", 2027, FAMILIES).attendance())
                .containsExactly(new SideActivity(Side.COMMISSIONER, 2, 0), new SideActivity(Side.USER, 9, 7));
        assertThat(activity("plzen", 2027, FAMILIES).meetingsHeld()).isEqualTo(2);
    }

    @Test
    void countsElectionsWithThoseThatFailed() {
        GroupActivity forum = activity(BodiesStory.TOWN, 2026, BodiesStory.GROUP);

        assertThat(forum.elections()).isEqualTo(4);
        assertThat(forum.leadersElected()).isEqualTo(3);
    }

    @Test
    void showsEveryGroupOfTheMunicipalityByBodyAndNameWhetherItDidAnythingOrNot() {
        assertThat(ACTIVITIES.of("plzen", 2019).groups())
                .extracting(GroupActivity::name)
                .containsExactly("Čas rodiny", "Senioři");
        assertThat(ACTIVITIES.of("plzen", 2019).groups())
                .allMatch(group -> group.meetingsScheduled() == 0 && group.proposalsSubmitted() == 0);
        assertThat(ACTIVITIES.of(BodiesStory.TOWN, 2026).groups())
                .extracting(GroupActivity::body)
                .containsExactly(Body.WORKING_GROUP, Body.STEERING_GROUP);
    }
}
