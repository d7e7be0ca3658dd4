package cz.tripartita.monitoring.complaint;

import cz.tripartita.monitoring.events.ComplaintEvent;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintHandled;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintReceived;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on a complaint need to know.
 *
 * @param handled what was said of it last, none before
 */
record ComplaintState(ComplaintReceived received, @Nullable ComplaintHandled handled, boolean voided) {

    static ComplaintState after(@Nullable ComplaintState state, ComplaintEvent event) {
        if (event instanceof ComplaintReceived received) {
            return new ComplaintState(received, null, false);
        }
        if (state == null) {
            throw new IllegalStateException("a complaint starts when it is received, not with " + event);
        }
        return switch (event) {
            case ComplaintReceived again -> throw new IllegalStateException("received twice: " + again);
            case ComplaintHandled now -> new ComplaintState(state.received, now, state.voided);
            case ComplaintEvent.ComplaintVoided _ -> new ComplaintState(state.received, state.handled, true);
        };
    }
}
