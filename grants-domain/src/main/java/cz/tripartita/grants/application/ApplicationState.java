package cz.tripartita.grants.application;

import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What later decisions on an application need to know. */
record ApplicationState(UUID programmeId, UUID organisationId, Phase phase) {

    /** How far an application has come. */
    enum Phase {
        SUBMITTED,
        COMPLETE,
        REJECTED,
        WITHDRAWN,
        DECIDED
    }

    static ApplicationState after(@Nullable ApplicationState state, ApplicationEvent event) {
        if (event instanceof ApplicationSubmitted submitted) {
            return new ApplicationState(submitted.programmeId(), submitted.organisationId(), Phase.SUBMITTED);
        }
        if (state == null) {
            throw new IllegalStateException("an application starts when it is submitted, not with " + event);
        }
        return state.evolve(event);
    }

    ApplicationState evolve(ApplicationEvent event) {
        return switch (event) {
            case ApplicationSubmitted _ -> in(Phase.SUBMITTED);
            case ApplicationFoundComplete _ -> in(Phase.COMPLETE);
            case ApplicationRejected _ -> in(Phase.REJECTED);
            case ApplicationWithdrawn _ -> in(Phase.WITHDRAWN);
            case ApplicationAwarded _, ApplicationRefused _ -> in(Phase.DECIDED);
        };
    }

    private ApplicationState in(Phase newPhase) {
        return new ApplicationState(programmeId, organisationId, newPhase);
    }

    /** Whether the application is neither rejected nor withdrawn nor decided. */
    boolean open() {
        return phase == Phase.SUBMITTED || phase == Phase.COMPLETE;
    }
}
