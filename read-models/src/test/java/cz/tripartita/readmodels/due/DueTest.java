package cz.tripartita.readmodels.due;

import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DocumentEvent.CommentsClosed;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.readmodels.BodiesStory;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
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

class DueTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final Due DUE = new Due(JDBC);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final UUID GROUP = id("due group");
    private static final Instant END_OF_COMMENTS = Instant.parse("2026-10-30T23:00:00Z");
    private static final Instant END_OF_TERM = Instant.parse("2027-03-02T23:00:00Z");

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story();
        story.then(
                new GroupEstablished(
                        GROUP, id("process"), "plzen", Body.WORKING_GROUP, "Senioři", List.of("seniors"), List.of()),
                task("without day", null),
                task("in summer", LocalDate.of(2026, 7, 31)),
                task("in winter", LocalDate.of(2026, 12, 31)),
                task("done", LocalDate.of(2026, 6, 30)),
                new TaskCheckedOff(GROUP, id("done"), id("meeting")),
                meeting("ahead"),
                meeting("opened"),
                meeting("cancelled"),
                new MeetingOpened(id("opened"), LocalDate.of(2026, 9, 1)),
                new MeetingCancelled(id("cancelled"), "nemoc"));
        BodiesStory.tell(story);
        story.in("novy-jicin")
                .then(
                        plan("commented"),
                        opened("commented", 2),
                        plan("closed"),
                        opened("closed", 1),
                        new CommentsClosed(id("closed"), 1),
                        plan("returned"),
                        opened("returned", 1),
                        new DocumentReturned(id("returned"), 1, "chyba", LocalDate.of(2026, 6, 1)));
        story.tell(Projector.of(new DueProjection(JDBC)));
    }

    private static TaskAssigned task(String name, @Nullable LocalDate dueOn) {
        return new TaskAssigned(GROUP, id(name), id("meeting"), name, null, dueOn);
    }

    private static MeetingScheduled meeting(String name) {
        return new MeetingScheduled(
                id(name), GROUP, "plzen", Instant.parse("2026-09-01T12:00:00Z"), "radnice", List.of(), List.of());
    }

    private static DocumentDrafted plan(String title) {
        return new DocumentDrafted(
                id(title),
                id("process"),
                "novy-jicin",
                DocumentKind.COMMUNITY_PLAN,
                title,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2030, 12, 31),
                null,
                null,
                LocalDate.of(2026, 6, 1));
    }

    private static CommentsOpened opened(String title, int draft) {
        return new CommentsOpened(
                id(title), draft, END_OF_COMMENTS.minusSeconds(90_000), LocalDate.of(2026, 10, 30), END_OF_COMMENTS);
    }

    private static List<DueItem> due(@Nullable DueKind kind, @Nullable Instant until) {
        return DUE.list("plzen", DAY, kind, until, new FindingsShown.All(), PageRequest.first(10))
                .items();
    }

    @Test
    void areTasksUntilTheEndOfTheirDayAndMeetingsUntilTheyOpen() {
        assertThat(due(null, null))
                .containsExactly(
                        new DueItem(
                                DueKind.TASK,
                                id("in summer"),
                                "plzen",
                                GROUP,
                                Instant.parse("2026-07-31T22:00:00Z"),
                                "in summer",
                                null),
                        new DueItem(
                                DueKind.MEETING,
                                id("ahead"),
                                "plzen",
                                GROUP,
                                Instant.parse("2026-09-01T12:00:00Z"),
                                "Senioři",
                                null),
                        new DueItem(
                                DueKind.TASK,
                                id("in winter"),
                                "plzen",
                                GROUP,
                                Instant.parse("2026-12-31T23:00:00Z"),
                                "in winter",
                                null));
    }

    @Test
    void narrowByKindAndTimeAndGoPageByPage() {
        assertThat(due(DueKind.MEETING, null)).extracting(DueItem::subjectId).containsExactly(id("ahead"));
        assertThat(due(null, Instant.parse("2026-07-31T22:00:00Z"))).isEmpty();
        assertThat(due(null, Instant.parse("2026-07-31T22:00:01Z"))).hasSize(1);
        Page<DueItem> first = DUE.list("plzen", DAY, null, null, new FindingsShown.All(), PageRequest.first(2));
        assertThat(DUE.list("plzen", DAY, null, null, new FindingsShown.All(), new PageRequest(first.next(), 2))
                        .items())
                .extracting(DueItem::subjectId)
                .containsExactly(id("in winter"));
    }

    @Test
    void areOfOneMunicipality() {
        assertThat(DUE.list("zatec", DAY, null, null, new FindingsShown.All(), PageRequest.first(10))
                        .items())
                .isEmpty();
    }

    @Test
    void areSentByTheServiceFromTheirInstantOn() {
        assertThat(automatic(END_OF_COMMENTS.minusMillis(1))).isEmpty();
        assertThat(automatic(END_OF_COMMENTS))
                .containsExactly(new DueItem(
                        DueKind.COMMENT_PERIOD, id("commented"), "novy-jicin", null, END_OF_COMMENTS, "commented", 2));
        assertThat(automatic(END_OF_TERM.minusMillis(1))).hasSize(1);
        assertThat(automatic(END_OF_TERM)).hasSize(2).last().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(DueKind.LEADER_TERM);
            assertThat(item.subjectId()).isEqualTo(BodiesStory.GROUP);
            assertThat(item.municipality()).isEqualTo(BodiesStory.TOWN);
        });
    }

    private static List<DueItem> automatic(Instant now) {
        return DUE.ofTheService(now);
    }
}
