package cz.tripartita.readmodels.meetings;

import static cz.tripartita.readmodels.PlanningStory.*;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.Language;
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

class MeetingsTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final UUID PLAN = id("plan 2028");
    private static final UUID BALANCE = id("balance 2026");
    private static final Meetings MEETINGS = new Meetings(JDBC);

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story();
        PlanningStory.tell(story);
        story.then(
                new DocumentDrafted(
                        PLAN,
                        PROCESS,
                        "plzen",
                        DocumentKind.REALISATION_PLAN,
                        "Realizační plán 2028",
                        LocalDate.of(2028, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        null,
                        null,
                        LocalDate.of(2027, 5, 1)),
                new BalanceReportDrafted(
                        BALANCE,
                        PROCESS,
                        "plzen",
                        "Bilanční zpráva 2026",
                        id("plan 2026"),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        List.of(),
                        null,
                        LocalDate.of(2027, 5, 1)),
                new AgendaItemAdded(NEXT_MAY, new AgendaItem("Plán", null, PLAN)),
                new AgendaItemAdded(NEXT_MAY, new AgendaItem("Bilance", null, BALANCE)));
        story.tell(Projector.of(new MeetingsProjection(JDBC)));
    }

    private static MeetingView meeting(UUID id) {
        return MEETINGS.find("plzen", id).orElseThrow();
    }

    @Test
    void showsTheAgendaInOrder() {
        assertThat(meeting(MAY).agenda())
                .containsExactly(
                        new AgendaItemView("Zahájení", null, null, null),
                        new AgendaItemView("Senior Expres", EXPRES, null, null));
    }

    @Test
    void namesTheDocumentsOnTheAgenda() {
        assertThat(meeting(NEXT_MAY).agenda())
                .containsExactly(
                        new AgendaItemView("Plán", null, PLAN, "Realizační plán 2028"),
                        new AgendaItemView("Bilance", null, BALANCE, "Bilanční zpráva 2026"));
    }

    @Test
    void showsEveryMembersLatestAttendance() {
        assertThat(meeting(MAY).members())
                .extracting(MemberAttendance::attendance)
                .containsExactly(Attendance.PRESENT, Attendance.PRESENT, Attendance.PRESENT, Attendance.EXCUSED);
        assertThat(meeting(MAY).members())
                .extracting(member -> member.member().in(Language.CS))
                .containsExactly(
                        "Statutární město Plzeň (zadavatel)",
                        "Diakonie Západ (poskytovatel)",
                        "uživatel 1",
                        "uživatel 2");
        assertThat(meeting(MAY).members()).allMatch(MemberAttendance::invited);
    }

    @Test
    void countsMembersExpectedAndPresentBySideAndFixesThemWithTheEndOfTheMeeting() {
        assertThat(meeting(MAY).sides())
                .containsExactly(
                        new SidePresence(Side.COMMISSIONER, 1, 1, 1),
                        new SidePresence(Side.PROVIDER, 1, 1, 1),
                        new SidePresence(Side.USER, 2, 1, 1));
        assertThat(meeting(MAY).allSidesPresent()).isTrue();
    }

    @Test
    void showsBeforeTheMeetingWhichSidesAreExpected() {
        assertThat(meeting(NEXT_MAY).sides())
                .containsExactly(
                        new SidePresence(Side.COMMISSIONER, 1, 1, 0),
                        new SidePresence(Side.PROVIDER, 1, 1, 0),
                        new SidePresence(Side.USER, 2, 2, 0));
        assertThat(meeting(NEXT_MAY).allSidesExpected()).isTrue();
        assertThat(meeting(NEXT_MAY).allSidesPresent()).isFalse();
    }

    @Test
    void keepsGuestsByOrganisationAndReference() {
        assertThat(meeting(MAY).guests()).containsExactly(new GuestView("Plzeňský kraj", text("guest")));
    }

    @Test
    void keepsEveryRevisionOfTheMinutes() {
        assertThat(meeting(MAY).minutes())
                .extracting(MinutesView::text)
                .containsExactly(text("minutes 1"), text("minutes 2"));
        assertThat(meeting(MAY).minutes())
                .extracting(MinutesView::publishedOn)
                .containsExactly(null, LocalDate.of(2026, 5, 20));
        assertThat(meeting(MAY).meeting().minutes()).isEqualTo(MinutesState.PUBLISHED);
    }

    @Test
    void saysWhyAMeetingWasCancelled() {
        assertThat(meeting(JUNE).meeting().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(meeting(JUNE).meeting().cancellationReason()).isEqualTo("Málo návrhů.");
    }

    @Test
    void listsTheLatestFirstPageByPage() {
        Page<MeetingSummary> first = MEETINGS.list("plzen", MeetingFilter.ALL, PageRequest.first(2));
        Page<MeetingSummary> second = MEETINGS.list("plzen", MeetingFilter.ALL, new PageRequest(first.next(), 2));

        assertThat(first.items()).extracting(MeetingSummary::meetingId).containsExactly(NEXT_MAY, JUNE);
        assertThat(second.items()).extracting(MeetingSummary::meetingId).containsExactly(MAY);
        assertThat(second.next()).isNull();
    }

    @Test
    void narrowsByStateYearAndProposal() {
        assertThat(ids(new MeetingFilter(GROUP, MeetingState.CLOSED, null, null, false)))
                .containsExactly(MAY);
        assertThat(ids(new MeetingFilter(null, null, 2027, null, false))).containsExactly(NEXT_MAY);
        assertThat(ids(new MeetingFilter(null, null, null, EXPRES, false))).containsExactly(MAY);
    }

    @Test
    void isOpenToEverybodyByTheStatuteOfItsDay() {
        assertThat(meeting(MAY).meeting().isPublic()).isTrue();
        assertThat(meeting(NEXT_MAY).meeting().isPublic()).isFalse();
        assertThat(ids(new MeetingFilter(null, null, null, null, true))).containsExactly(JUNE, MAY);
    }

    @Test
    void findsNothingOfAnotherMunicipality() {
        assertThat(MEETINGS.find("zatec", MAY)).isEmpty();
        assertThat(MEETINGS.list("zatec", MeetingFilter.ALL, PageRequest.first(10))
                        .items())
                .isEmpty();
    }

    private static List<UUID> ids(MeetingFilter filter) {
        return MEETINGS.list("plzen", filter, PageRequest.first(200)).items().stream()
                .map(MeetingSummary::meetingId)
                .toList();
    }
}
