package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;

/** What happens to a grant application, in words. */
final class ApplicationSentences {

    private ApplicationSentences() {}

    static Sentence of(ApplicationEvent event, Names names) {
        Sentence service = names.quoted(event.applicationId());
        return switch (event) {
            case ApplicationEvent.ApplicationStarted _,
                    ApplicationEvent.DraftSaved _,
                    ApplicationEvent.FileAttached _,
                    ApplicationEvent.FileRemoved _,
                    ApplicationEvent.LateSubmissionAllowed _ -> DraftOfApplicationSentences.of(event, names);
            case ApplicationSubmitted e -> submitted(e, service, names);
            case ApplicationEvent.DefectsFound e -> sentBack(e, service);
            case ApplicationEvent.ApplicationSupplemented e -> supplemented(e, service);
            case ApplicationEvent.ApplicationFoundComplete e ->
                new Sentence(
                        "Žádost o dotaci na %s prošla formální kontrolou jako úplná.".formatted(service.cs()),
                        "The application for a grant for %s passed the formal check as complete."
                                .formatted(service.en()));
            case ApplicationEvent.ApplicationRejected e ->
                new Sentence(
                        "Žádost o dotaci na %s byla odmítnuta z formálních důvodů.%s"
                                .formatted(
                                        service.cs(), Words.because(e.reason()).cs()),
                        "The application for a grant for %s was rejected on formal grounds.%s"
                                .formatted(
                                        service.en(), Words.because(e.reason()).en()));
            case ApplicationEvent.ApplicationWithdrawn e ->
                new Sentence(
                        "Žádost o dotaci na %s byla vzata zpět.".formatted(service.cs()),
                        "The application for a grant for %s was withdrawn.".formatted(service.en()));
            case ApplicationAwarded e -> awarded(e, service);
            case ApplicationRefused e -> refused(e, service);
        };
    }

    private static Sentence submitted(ApplicationSubmitted event, Sentence service, Names names) {
        Sentence requested = Words.money(event.content().requested());
        Sentence programme = names.quoted(event.programmeId());
        String organisation = names.plain(event.organisationId());
        return new Sentence(
                "V dotačním programu %s byla podána žádost o dotaci %s na %s. Žadatel: %s."
                        .formatted(programme.cs(), requested.cs(), service.cs(), organisation),
                "An application for a grant of %s for %s was submitted in the grant programme %s. Applicant: %s."
                        .formatted(requested.en(), service.en(), programme.en(), organisation));
    }

    private static Sentence sentBack(ApplicationEvent.DefectsFound event, Sentence service) {
        Sentence day = Words.day(event.cureBy());
        String defects = Words.ended(String.join("; ", event.defects()));
        return new Sentence(
                "Žádost o dotaci na %s byla vrácena k odstranění vad do %s: %s"
                        .formatted(service.cs(), day.cs(), defects),
                "The application for a grant for %s was sent back, to be supplemented by %s: %s"
                        .formatted(service.en(), day.en(), defects));
    }

    private static Sentence supplemented(ApplicationEvent.ApplicationSupplemented event, Sentence service) {
        Sentence requested = Words.money(event.content().requested());
        return new Sentence(
                "Žádost o dotaci na %s byla doplněna (verze %d), žádá o %s."
                        .formatted(service.cs(), event.version(), requested.cs()),
                "The application for a grant for %s was supplemented (version %d); it asks for %s."
                        .formatted(service.en(), event.version(), requested.en()));
    }

    private static Sentence awarded(ApplicationAwarded event, Sentence service) {
        Sentence awarded = Words.money(event.awarded());
        Sentence resolution = Words.byResolution(event.resolution());
        return new Sentence(
                "Na základě žádosti byla na %s přiznána dotace %s %s."
                        .formatted(service.cs(), awarded.cs(), resolution.cs()),
                "On the application a grant of %s was awarded for %s %s."
                        .formatted(awarded.en(), service.en(), resolution.en()));
    }

    private static Sentence refused(ApplicationRefused event, Sentence service) {
        Sentence resolution = Words.byResolution(event.resolution());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Žádost o dotaci na %s byla zamítnuta %s.%s".formatted(service.cs(), resolution.cs(), reason.cs()),
                "The application for a grant for %s was refused %s.%s"
                        .formatted(service.en(), resolution.en(), reason.en()));
    }
}
