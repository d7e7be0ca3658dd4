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
record ApplicationState(UUID programmeId, UUID organisationId, ApplicationPhase phase) {

    static ApplicationState after(@Nullable ApplicationState state, ApplicationEvent event) {
        if (event instanceof ApplicationSubmitted submitted) {
            return new ApplicationState(
                    submitted.programmeId(), submitted.organisationId(), ApplicationPhase.SUBMITTED);
        }
        if (state == null) {
            throw new IllegalStateException("an application starts when it is submitted, not with " + event);
        }
        return state.evolve(event);
    }

    ApplicationState evolve(ApplicationEvent event) {
        return switch (event) {
            case ApplicationSubmitted _ -> in(ApplicationPhase.SUBMITTED);
            case ApplicationFoundComplete _ -> in(ApplicationPhase.COMPLETE);
            case ApplicationRejected _ -> in(ApplicationPhase.REJECTED);
            case ApplicationWithdrawn _ -> in(ApplicationPhase.WITHDRAWN);
            case ApplicationAwarded _ -> in(ApplicationPhase.DECIDED);
            case ApplicationRefused _ -> in(ApplicationPhase.REFUSED);
        };
    }

    private ApplicationState in(ApplicationPhase newPhase) {
        return new ApplicationState(programmeId, organisationId, newPhase);
    }

    /** Whether the application is neither rejected nor withdrawn nor decided. */
    boolean open() {
        return phase == ApplicationPhase.SUBMITTED || phase == ApplicationPhase.COMPLETE;
    }
}
