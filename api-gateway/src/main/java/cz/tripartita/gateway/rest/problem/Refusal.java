package cz.tripartita.gateway.rest.problem;

import java.util.List;
import java.util.Map;

/** The gateway refuses a request by itself, before any rule is asked. */
public class Refusal extends RuntimeException {

    private final transient ProblemKind kind;
    private final transient Map<String, Object> facts;
    private final transient List<FieldError> errors;

    private Refusal(ProblemKind kind, Map<String, Object> facts, List<FieldError> errors) {
        super(kind.type());
        this.kind = kind;
        this.facts = facts;
        this.errors = errors;
    }

    public static Refusal of(ProblemKind kind) {
        return new Refusal(kind, Map.of(), List.of());
    }

    public static Refusal of(ProblemKind kind, Map<String, Object> facts) {
        return new Refusal(kind, facts, List.of());
    }

    /** Fields of the request are faulty. */
    public static Refusal of(List<FieldError> errors) {
        return new Refusal(ProblemKind.INVALID_INPUT, Map.of(), errors);
    }

    public ProblemKind kind() {
        return kind;
    }

    Map<String, Object> facts() {
        return facts;
    }

    List<FieldError> errors() {
        return errors;
    }
}
