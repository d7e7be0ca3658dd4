package cz.tripartita.grants.application;

import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.draft;

import cz.tripartita.grants.GrantsSamples.Draft;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.programme.DraftProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Programmes as applicants meet them. */
final class Programmes {

    private Programmes() {}

    static OfferedProgramme published() {
        return published(_ -> {});
    }

    static OfferedProgramme published(Consumer<Draft> otherwise) {
        return after(otherwise, new ProgrammePublished(PROGRAMME, LocalDate.parse("2026-06-01")));
    }

    /** One that gives days to cure defects. */
    static OfferedProgramme curing(int days) {
        return published(draft -> draft.cureDays = days);
    }

    static OfferedProgramme after(Consumer<Draft> otherwise, ProgrammeEvent... then) {
        DraftProgramme command = draft(otherwise);
        List<ProgrammeEvent> events = new ArrayList<>();
        events.add(new ProgrammeDrafted(PROGRAMME, PLZEN, command.processId(), command.terms()));
        events.addAll(List.of(then));
        return OfferedProgramme.of(events, PLZEN).orElseThrow();
    }
}
