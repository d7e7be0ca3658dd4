package cz.tripartita.grants.application;

import static cz.tripartita.grants.ApplicationSamples.content;
import static cz.tripartita.grants.ApplicationSamples.started;
import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.LINE;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.planning.events.Money.czk;

import cz.tripartita.grants.ApplicationSamples.Form;
import cz.tripartita.grants.events.AnnexKind;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import cz.tripartita.grants.events.ApplicationEvent.DefectsFound;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.ApplicationEvent.FileAttached;
import cz.tripartita.grants.events.Attachment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Applications in every phase, from the events that lead to it. */
final class Applications {

    /** The last day of the cure of those sent back. */
    static final LocalDate CURE_BY = LocalDate.parse("2026-08-20");

    private Applications() {}

    static List<ApplicationEvent> events(ApplicationPhase phase) {
        List<ApplicationEvent> events = new ArrayList<>();
        events.add(started());
        events.add(new DraftSaved(APPLICATION, 1, content(_ -> {}).asDraft()));
        if (phase != ApplicationPhase.STARTED) {
            events.add(submitted());
        }
        switch (phase) {
            case STARTED, SUBMITTED -> {}
            case DEFECTIVE -> events.add(new DefectsFound(APPLICATION, List.of("chybí výpis"), CURE_BY));
            case COMPLETE -> events.add(new ApplicationFoundComplete(APPLICATION));
            case REJECTED -> events.add(new ApplicationRejected(APPLICATION, "chybí výpis"));
            case WITHDRAWN -> events.add(new ApplicationWithdrawn(APPLICATION));
            case REFUSED ->
                events.addAll(List.of(
                        new ApplicationFoundComplete(APPLICATION),
                        new ApplicationRefused(APPLICATION, council("518/26", DECIDED_ON), "málo bodů")));
            case DECIDED ->
                events.addAll(List.of(
                        new ApplicationFoundComplete(APPLICATION),
                        new ApplicationAwarded(APPLICATION, id("grant"), czk("45000"), council("518/26", DECIDED_ON))));
        }
        return events;
    }

    static ApplicationSubmitted submitted() {
        return new ApplicationSubmitted(
                APPLICATION,
                PROGRAMME,
                LINE,
                PLZEN,
                ORGANISATION,
                1,
                WholeContent.of(content(_ -> {}).asDraft()),
                List.of());
    }

    static ApplicationState in(ApplicationPhase phase) {
        return after(events(phase));
    }

    static ApplicationState in(ApplicationPhase phase, ApplicationEvent... then) {
        List<ApplicationEvent> events = events(phase);
        events.addAll(List.of(then));
        return after(events);
    }

    /** Started, with a draft saved. */
    static ApplicationState saved(Form form) {
        return after(List.of(
                new ApplicationStarted(APPLICATION, PROGRAMME, form.lineId, PLZEN, ORGANISATION),
                new DraftSaved(APPLICATION, 1, content(form).asDraft())));
    }

    static ApplicationState after(List<ApplicationEvent> events) {
        ApplicationState state = null;
        for (ApplicationEvent event : events) {
            state = ApplicationState.after(state, event);
        }
        if (state == null) {
            throw new IllegalArgumentException("no events");
        }
        return state;
    }

    static FileAttached attached(String name) {
        return new FileAttached(
                APPLICATION, new Attachment(id(name), AnnexKind.BUDGET, "application/pdf", 1000, "digest of " + name));
    }
}
