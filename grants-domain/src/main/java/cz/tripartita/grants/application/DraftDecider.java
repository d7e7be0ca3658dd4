package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.ApplicationEvent.FileAttached;
import cz.tripartita.grants.events.ApplicationEvent.FileRemoved;
import cz.tripartita.grants.events.Attachment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides what an applicant may do to an application before it is handed in, and to its files. */
final class DraftDecider {

    /** More than any programme asks for. */
    private static final int MOST_FILES = 50;

    private DraftDecider() {}

    /**
     * @param programme none where the municipality has no such programme
     * @param organisationKnown whether the municipality knows the caller's organisation
     */
    static List<ApplicationEvent> decide(
            StartApplication command,
            Occasion occasion,
            @Nullable OfferedProgramme programme,
            boolean organisationKnown) {
        UUID organisation = OwnOrganisation.of(occasion);
        GrantsRule.ORGANISATION_KNOWN.require(organisationKnown, () -> Map.of("organisation", organisation.toString()));
        if (programme == null) {
            throw GrantsRule.STARTED_BEFORE_CLOSING.broken(
                    Map.of("programme", command.programmeId().toString(), "known", false));
        }
        GrantsRule.STARTED_BEFORE_CLOSING.require(
                programme.offered() && !programme.closedAt(occasion.now()),
                () -> programme.facts(command.programmeId(), occasion.now()));
        GrantsRule.LINE_OF_PROGRAMME.require(
                programme.terms().line(command.lineId()).isPresent(),
                () -> Map.of("line", command.lineId().toString()));
        return List.of(new ApplicationStarted(
                command.applicationId(),
                command.programmeId(),
                command.lineId(),
                occasion.municipality(),
                organisation));
    }

    static List<ApplicationEvent> decide(SaveDraft command, ApplicationState state, Occasion occasion) {
        OwnOrganisation.require(state, occasion);
        GrantsRule.DRAFT_BEFORE_SUBMISSION.require(state.phase() == ApplicationPhase.STARTED, () -> phaseOf(state));
        return List.of(new DraftSaved(
                command.applicationId(), state.version() + 1, command.content().asDraft()));
    }

    static List<ApplicationEvent> decide(AttachFile command, ApplicationState state, Occasion occasion) {
        requireOpenToChange(state, occasion);
        GrantsRule.FILES_ATTACHED_ONCE.require(
                state.attachments().size() < MOST_FILES
                        && state.attachments().stream().noneMatch(file -> isSame(file, command)),
                () -> Map.of(
                        "files",
                        state.attachments().size(),
                        "kind",
                        command.kind().name(),
                        "most",
                        MOST_FILES));
        return List.of(new FileAttached(
                command.applicationId(),
                new Attachment(
                        command.attachmentId(),
                        command.kind(),
                        command.mediaType(),
                        command.size(),
                        command.sha256())));
    }

    private static boolean isSame(Attachment file, AttachFile command) {
        boolean equalUnderOneKind =
                file.kind() == command.kind() && file.sha256().equals(command.sha256());
        return equalUnderOneKind || file.attachmentId().equals(command.attachmentId());
    }

    /** A file that is not attached is already removed. */
    static List<ApplicationEvent> decide(RemoveFile command, ApplicationState state, Occasion occasion) {
        requireOpenToChange(state, occasion);
        boolean attached = state.attachments().stream()
                .anyMatch(file -> file.attachmentId().equals(command.attachmentId()));
        return attached ? List.of(new FileRemoved(command.applicationId(), command.attachmentId())) : List.of();
    }

    /** Files come and go while the application is written, and once more while its defects are cured. */
    private static void requireOpenToChange(ApplicationState state, Occasion occasion) {
        OwnOrganisation.require(state, occasion);
        GrantsRule.FILES_BEFORE_SUBMISSION.require(
                state.phase() == ApplicationPhase.STARTED
                        || (state.phase() == ApplicationPhase.DEFECTIVE && !state.cureOver(occasion.now())),
                () -> phaseOf(state));
    }

    private static Map<String, Object> phaseOf(ApplicationState state) {
        return Map.of("phase", state.phase().name());
    }
}
