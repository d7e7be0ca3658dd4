package cz.tripartita.gateway.rest.openapi;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.rest.problem.Problem;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.readmodels.Language;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Which problems an endpoint can answer with. */
final class ProblemResponses {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ProblemResponses() {}

    static void addSchema(Components components) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    }

    static void add(Route route, Operation operation) {
        Map<Integer, MediaType> byStatus = new TreeMap<>();
        Map<Integer, String> descriptions = new TreeMap<>();
        for (ProblemKind kind : kinds(route)) {
            byStatus.computeIfAbsent(
                            kind.status(), status -> new MediaType().schema(CommandSchemas.reference("Problem")))
                    .addExamples(kind.name(), example(kind));
            descriptions.merge(kind.status(), kind.title(Language.EN), (one, other) -> one + " / " + other);
        }
        byStatus.forEach((status, body) -> operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(status),
                        new ApiResponse()
                                .description(descriptions.get(status))
                                .content(new Content().addMediaType(Problem.MEDIA_TYPE, body))));
    }

    private static EnumSet<ProblemKind> kinds(Route route) {
        EnumSet<ProblemKind> kinds =
                EnumSet.of(ProblemKind.MALFORMED_REQUEST, ProblemKind.NOT_ACCEPTABLE, ProblemKind.UNEXPECTED);
        if (!route.has(Flag.OPEN)) {
            kinds.addAll(EnumSet.of(ProblemKind.UNAUTHENTICATED, ProblemKind.FORBIDDEN));
        }
        if (route.command() != null) {
            kinds.addAll(EnumSet.range(ProblemKind.MALFORMED_JSON, ProblemKind.INVALID_INPUT));
            kinds.addAll(EnumSet.of(
                    ProblemKind.NOT_FOUND,
                    ProblemKind.RULE_BROKEN,
                    ProblemKind.ALREADY_EXISTS,
                    ProblemKind.STALE_VERSION,
                    ProblemKind.BODY_TOO_LARGE,
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    ProblemKind.IDEMPOTENCY_KEY_REUSED,
                    ProblemKind.CONTENDED));
        } else {
            kinds.addAll(
                    EnumSet.of(ProblemKind.INVALID_INPUT, ProblemKind.NOT_FOUND, ProblemKind.POSITION_NOT_REACHED));
        }
        if (route.has(Flag.UPLOAD)) {
            kinds.addAll(EnumSet.of(
                    ProblemKind.FILE_TOO_LARGE, ProblemKind.FORM_EXPECTED, ProblemKind.FILE_TYPE_NOT_ALLOWED));
        }
        if (route.has(Flag.MONEY_MOVES)) {
            kinds.add(ProblemKind.IDEMPOTENCY_KEY_MISSING);
        }
        if (route.has(Flag.IF_MATCH_REQUIRED)) {
            kinds.add(ProblemKind.IF_MATCH_MISSING);
        }
        return kinds;
    }

    private static Example example(ProblemKind kind) {
        return new Example().value(JSON.convertValue(Problem.of(kind, Language.EN), Map.class));
    }
}
