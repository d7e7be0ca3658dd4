package cz.tripartita.gateway.testing;

import static cz.tripartita.gateway.testing.SmallTown.text;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.dispatch.StagedText;
import cz.tripartita.planning.document.AddEntry;
import cz.tripartita.planning.document.DraftDocument;
import cz.tripartita.planning.document.FreezeDraft;
import cz.tripartita.planning.document.OpenComments;
import cz.tripartita.planning.document.PublishDocument;
import cz.tripartita.planning.document.SettleComment;
import cz.tripartita.planning.document.SubmitComment;
import cz.tripartita.planning.document.WriteText;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.group.EstablishGroup;
import cz.tripartita.planning.meeting.ApproveMinutes;
import cz.tripartita.planning.meeting.CloseMeeting;
import cz.tripartita.planning.meeting.DraftMinutes;
import cz.tripartita.planning.meeting.PublishMinutes;
import cz.tripartita.planning.meeting.RecordGuest;
import cz.tripartita.planning.meeting.ScheduleMeeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A made-up town in which there is something public of every kind, and beside it something that is not: a sitting with
 * minutes, a leader, a published plan, rules open to comments, rules still drafted, a steering group that sits in private.
 */
public final class OpenTown {

    public static final String NAME = "brdov";
    public static final String PERSONAL_TEXT = "Soused Novák bydlí v čísle 7.";
    public static final String AUTHOR = "Jan Novák";
    public static final String GUEST = "Petr Host";
    public static final String MINUTES = "Skupina se shodla na dopravě.";

    private static final class Once {
        private static final OpenTown TOWN = new OpenTown(RunningGateway.ofThisJvm());
    }

    public final UUID plan = UUID.randomUUID();
    public final UUID openRules = UUID.randomUUID();
    public final UUID draftedRules = UUID.randomUUID();
    public final UUID nextMeeting = UUID.randomUUID();
    public final UUID steeringGroup = UUID.randomUUID();
    public final UUID steeringMeeting = UUID.randomUUID();
    public final UUID proposal;
    public final UUID meeting;
    private final SmallTown town;

    /** One for all tests of this JVM, founded when first asked for; the views have it all. */
    public static OpenTown ofThisJvm() {
        return Once.TOWN;
    }

    private OpenTown(RunningGateway gateway) {
        town = gateway.town(NAME)
                .withLeaders(12)
                .withSteps(DocumentKind.GRANT_RULES, DocumentStep.PUBLIC_COMMENT, DocumentStep.PUBLICATION)
                .withSteps(DocumentKind.REALISATION_PLAN, DocumentStep.PUBLICATION)
                .found();
        proposal = town.agreedPriority("Senior Expres i v neděli");
        meeting = town.meeting();
        sit();
        privately(gateway.now());
        publishPlan();
        rules();
        town.send(new ScheduleMeeting(
                nextMeeting,
                town.group(),
                gateway.now().plus(Duration.ofDays(30)),
                "radnice",
                List.of(
                        new AgendaItem("Jak se plán plní", null, plan),
                        new AgendaItem("Jaká budou pravidla", null, draftedRules))));
        long position = settle();
        ProjectionProgress progress = gateway.context().getBean(ProjectionProgress.class);
        if (!progress.awaitAll(position, Duration.ofSeconds(30))) {
            throw new IllegalStateException("the views do not have the town");
        }
    }

    private void sit() {
        town.elect(Side.USER);
        StagedText guest = text(GUEST);
        town.send(new RecordGuest(meeting, "Krajský úřad", reference(guest)), staff("coordinator"), guest);
        town.send(new CloseMeeting(meeting));
        StagedText minutes = text(MINUTES);
        town.send(new DraftMinutes(meeting, reference(minutes)), staff("coordinator"), minutes);
        town.send(new ApproveMinutes(meeting, 1), new Caller(NAME + "-head", UUID.randomUUID(), "head", null, NAME));
        town.send(new PublishMinutes(meeting, 1));
    }

    private void privately(Instant now) {
        town.send(new EstablishGroup(
                steeringGroup, town.process(), Body.STEERING_GROUP, "Řídící skupina", List.of(), List.of()));
        town.send(new ScheduleMeeting(steeringMeeting, steeringGroup, now, "kancelář", List.of()));
    }

    private void publishPlan() {
        draft(plan, DocumentKind.REALISATION_PLAN, "Realizační plán");
        town.send(new AddEntry(plan, UUID.randomUUID(), "seniors", proposal));
        town.send(new FreezeDraft(plan));
        town.send(new PublishDocument(plan, 1));
    }

    private void rules() {
        draft(draftedRules, DocumentKind.GRANT_RULES, "Pravidla v šuplíku");
        draft(openRules, DocumentKind.GRANT_RULES, "Pravidla k připomínkám");
        town.send(new WriteText(openRules, "Čl. 1 Účel"));
        town.send(new FreezeDraft(openRules));
        town.send(new OpenComments(openRules, 1));
    }

    private long settle() {
        UUID comment = UUID.randomUUID();
        StagedText said = text(PERSONAL_TEXT);
        StagedText author = text(AUTHOR);
        town.send(
                new SubmitComment(
                        openRules, comment, 1, CommentChannel.WRITTEN, reference(said), reference(author), null, null),
                staff("coordinator"),
                said,
                author);
        return town.send(new SettleComment(openRules, comment, CommentOutcome.REJECTED, "Patří do programu."))
                .position();
    }

    private void draft(UUID document, DocumentKind kind, String title) {
        LocalDate year = LocalDate.of(town.today().getYear() + 1, 1, 1);
        town.send(new DraftDocument(
                document, town.process(), kind, title, year, year.plusYears(1).minusDays(1), null, null));
    }

    private Caller staff(String role) {
        return town.caller(role, null);
    }

    private static ErasableText reference(StagedText text) {
        return new ErasableText(text.textId(), text.digest());
    }

    public UUID group() {
        return town.group();
    }

    public UUID member(Side side) {
        return town.member(side);
    }
}
