package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.AnnexKind;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.ApplicationEvent.FileAttached;
import cz.tripartita.grants.events.ApplicationEvent.FileRemoved;
import cz.tripartita.grants.events.ApplicationEvent.LateSubmissionAllowed;
import java.util.UUID;

/** What happens to a grant application before it is submitted, in words; what it is for may not be known yet. */
final class DraftOfApplicationSentences {

    private DraftOfApplicationSentences() {}

    static Sentence of(ApplicationEvent event, Names names) {
        Sentence about = about(event.applicationId(), names);
        return switch (event) {
            case ApplicationStarted e -> started(e, names);
            case DraftSaved e ->
                new Sentence(
                        "Uložena verze %d rozepsané žádosti o dotaci%s.".formatted(e.version(), about.cs()),
                        "Version %d of the draft of an application for a grant%s was saved."
                                .formatted(e.version(), about.en()));
            case FileAttached e -> attached(e, about);
            case FileRemoved _ ->
                new Sentence(
                        "Z žádosti o dotaci%s byla odebrána příloha.".formatted(about.cs()),
                        "An attachment of the application for a grant%s was removed.".formatted(about.en()));
            case LateSubmissionAllowed e -> late(e, about);
            default -> throw new IllegalArgumentException("not before the submission: " + event);
        };
    }

    private static Sentence about(UUID applicationId, Names names) {
        if (!names.knows(applicationId)) {
            return new Sentence("", "");
        }
        Sentence service = names.quoted(applicationId);
        return new Sentence(" na " + service.cs(), " for " + service.en());
    }

    private static Sentence started(ApplicationStarted event, Names names) {
        Sentence programme = names.quoted(event.programmeId());
        String organisation = names.plain(event.organisationId());
        return new Sentence(
                "V dotačním programu %s byla založena žádost o dotaci. Žadatel: %s."
                        .formatted(programme.cs(), organisation),
                "An application for a grant was started in the grant programme %s. Applicant: %s."
                        .formatted(programme.en(), organisation));
    }

    private static Sentence attached(FileAttached event, Sentence about) {
        Sentence kind = of(event.attachment().kind());
        return new Sentence(
                "K žádosti o dotaci%s byla přiložena příloha: %s.".formatted(about.cs(), kind.cs()),
                "A file was attached to the application for a grant%s: %s.".formatted(about.en(), kind.en()));
    }

    private static Sentence late(LateSubmissionAllowed event, Sentence about) {
        Sentence day = Words.day(Words.inPrague(event.until()));
        Sentence time = Words.time(event.until());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Žádost o dotaci%s smí být výjimečně podána po lhůtě, do %s %s.%s"
                        .formatted(about.cs(), day.cs(), time.cs(), reason.cs()),
                "The application for a grant%s may as an exception be submitted late, until %s %s.%s"
                        .formatted(about.en(), day.en(), time.en(), reason.en()));
    }

    private static Sentence of(AnnexKind kind) {
        return switch (kind) {
            case BENEFICIAL_OWNERS_EXTRACT -> new Sentence("výpis skutečných majitelů", "extract of beneficial owners");
            case FOUNDING_DOCUMENT -> new Sentence("doklad o právní osobnosti", "founding document");
            case AUTHORISATION -> new Sentence("oprávnění jednat", "authorisation to act");
            case BANK_ACCOUNT_PROOF -> new Sentence("doklad o účtu", "proof of the bank account");
            case BUDGET -> new Sentence("rozpočet", "budget");
            case SERVICE_DESCRIPTION -> new Sentence("popis služby", "description of the service");
            case ANNUAL_REPORT -> new Sentence("výroční zpráva", "annual report");
            case DECLARATION -> new Sentence("čestné prohlášení", "declaration");
            case OTHER -> new Sentence("jiná příloha", "another file");
        };
    }
}
