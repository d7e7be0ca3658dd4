package cz.tripartita.readmodels.audittrail;

import cz.tripartita.planning.events.DocumentEvent.PartProgressRecorded;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentEvent.SectionWritten;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PartState;
import cz.tripartita.planning.events.PlanSection;

/** What is said in concepts and community plans and how far it comes, in words. */
final class PartSentences {

    private PartSentences() {}

    static Sentence set(PartSet event, Sentence title) {
        Sentence level = level(event.part().level());
        Sentence part =
                Words.quoted(event.part().designation() + " " + event.part().title());
        return new Sentence(
                "V přípravě dokumentu %s byla zapsána část (%s) %s.".formatted(title.cs(), level.cs(), part.cs()),
                "A part (%s) was written into the draft of the document %s: %s."
                        .formatted(level.en(), title.en(), part.en()));
    }

    static Sentence written(SectionWritten event, Sentence title) {
        Sentence section = section(event.section());
        return new Sentence(
                "V přípravě dokumentu %s byl zapsán oddíl „%s“. Počet znaků: %d."
                        .formatted(title.cs(), section.cs(), event.text().length()),
                "The section “%s” was written into the draft of the document %s. Characters: %d."
                        .formatted(section.en(), title.en(), event.text().length()));
    }

    private static Sentence section(PlanSection section) {
        return switch (section) {
            case ANALYSES -> new Sentence("Souhrn analýz", "Summary of analyses");
            case PREPARATION -> new Sentence("Jak plán vznikl", "How the plan was made");
            case RESOURCES_AND_NEEDS -> new Sentence("Zdroje a potřeby", "Sources and needs");
            case ECONOMIC_EVALUATION -> new Sentence("Ekonomické vyhodnocení", "Economic evaluation");
            case OBLIGATIONS -> new Sentence("Povinnosti účastníků", "Obligations of participants");
            case EVALUATION_AND_CHANGES -> new Sentence("Vyhodnocování a změny", "Evaluation and changes");
            case NETWORK -> new Sentence("Zajištění sítě služeb", "The network of services");
        };
    }

    private static Sentence level(PartLevel level) {
        return switch (level) {
            case GOAL -> new Sentence("cíl", "goal");
            case MEASURE -> new Sentence("opatření", "measure");
            case ACTIVITY -> new Sentence("aktivita", "activity");
        };
    }

    static Sentence progressed(PartProgressRecorded event, Sentence title) {
        Sentence state = state(event.state());
        Sentence day = Words.day(event.recordedFor());
        Sentence value = event.value() == null ? new Sentence("", "") : Words.number(event.value());
        return new Sentence(
                "Dokument %s: k %s je část plánu ve stavu „%s“%s. %s"
                        .formatted(
                                title.cs(),
                                day.cs(),
                                state.cs(),
                                event.value() == null ? "" : ", hodnota ukazatele " + value.cs(),
                                Words.ended(event.note())),
                "Document %s: by %s a part of the plan is “%s”%s. %s"
                        .formatted(
                                title.en(),
                                day.en(),
                                state.en(),
                                event.value() == null ? "" : ", value of the indicator " + value.en(),
                                Words.ended(event.note())));
    }

    private static Sentence state(PartState state) {
        return switch (state) {
            case NOT_BEGUN -> new Sentence("nezahájeno", "not begun");
            case UNDER_WAY -> new Sentence("plní se", "under way");
            case FULFILLED -> new Sentence("splněno", "fulfilled");
            case GIVEN_UP -> new Sentence("upuštěno", "given up");
        };
    }
}
