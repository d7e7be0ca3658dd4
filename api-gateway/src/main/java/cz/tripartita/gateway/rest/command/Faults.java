package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.readmodels.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faulty fields found so far in one request, so that the caller learns of all at once. */
final class Faults {

    private final Language language;
    private final List<FieldError> errors = new ArrayList<>();

    Faults(Language language) {
        this.language = language;
    }

    /** Notes the fault; the answer is always null, for want of a value. */
    @Nullable
    Object found(String field, Fault fault) {
        errors.add(new FieldError(field, fault.in(language)));
        return null;
    }

    void found(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    int count() {
        return errors.size();
    }

    /**
     * Goes on only without a fault.
     *
     * @throws Refusal naming all of them
     */
    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw Refusal.of(List.copyOf(errors));
        }
    }
}
