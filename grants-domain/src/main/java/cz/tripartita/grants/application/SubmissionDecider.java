package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationDraft;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides whether an application may be handed in to its programme, or handed in anew after it was sent back. */
final class SubmissionDecider {

    private SubmissionDecider() {}

    static List<ApplicationEvent> decide(
            SubmitApplication command,
            ApplicationState state,
            Occasion occasion,
            OfferedProgramme programme,
            @Nullable ListedService service) {
        OwnOrganisation.require(state, occasion);
        GrantsRule.SUBMITTED_ONCE.require(
                state.phase() == ApplicationPhase.STARTED,
                () -> Map.of("phase", state.phase().name()));
        ApplicationStarted start = state.start();
        requireOpen(state, occasion.now(), programme);
        ApplicationDraft draft = state.draft();
        if (draft == null) {
            throw GrantsRule.APPLICATION_SAYS_ALL.broken(Map.of("missing", List.of("content")));
        }
        return List.of(new ApplicationSubmitted(
                command.applicationId(),
                start.programmeId(),
                start.lineId(),
                start.municipality(),
                start.organisationId(),
                state.version(),
                ContentRules.judged(draft, programme.terms(), start, service),
                state.attachments()));
    }

    /** The window is judged by the recorded instant alone, never by the day that the paper gives. */
    private static void requireOpen(ApplicationState state, Instant now, OfferedProgramme programme) {
        Instant lateUntil = state.lateUntil();
        boolean late = programme.offered() && programme.closedAt(now) && lateUntil != null && now.isBefore(lateUntil);
        GrantsRule.PROGRAMME_OPEN.require(
                programme.openAt(now) || late,
                () -> programme.facts(state.start().programmeId(), now));
    }

    static List<ApplicationEvent> decide(
            SupplementApplication command,
            ApplicationState state,
            Occasion occasion,
            OfferedProgramme programme,
            @Nullable ListedService service) {
        OwnOrganisation.require(state, occasion);
        GrantsRule.SUPPLEMENTED_WHEN_SENT_BACK.require(
                state.phase() == ApplicationPhase.DEFECTIVE,
                () -> Map.of("phase", state.phase().name()));
        GrantsRule.SUPPLEMENTED_IN_TIME.require(
                !state.cureOver(occasion.now()),
                () -> Map.of(
                        "cureBy", String.valueOf(state.cureBy()),
                        "now", occasion.now().toString()));
        ApplicationContent content =
                ContentRules.judged(command.content().asDraft(), programme.terms(), state.start(), service);
        requireOnlyCured(content, Objects.requireNonNull(state.content(), "it was handed in"));
        return List.of(new ApplicationSupplemented(
                command.applicationId(), state.version() + 1, content, state.attachments()));
    }

    /** The cure is for defects, not for another application in place of the first. */
    private static void requireOnlyCured(ApplicationContent now, ApplicationContent before) {
        GrantsRule.SUPPLEMENT_ONLY_CURES.require(
                now.serviceId().equals(before.serviceId()) && !now.requested().isAbove(before.requested()),
                () -> Map.of(
                        "service", now.serviceId().toString(),
                        "serviceBefore", before.serviceId().toString(),
                        "requested", now.requested().amount(),
                        "requestedBefore", before.requested().amount()));
    }
}
