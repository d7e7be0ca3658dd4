package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.rest.HttpLimits;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body as one JSON object, within the limits and without duplicate keys. */
@Component
public class JsonBody {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 200;

    private final HttpLimits limits;
    private final JsonMapper json;

    JsonBody(HttpLimits limits) {
        this.limits = limits;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.deepestJson())
                .maxStringLength(limits.longestString())
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build();
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /**
     * The bytes of the body.
     *
     * @throws Refusal for a body that is too large or of another media type; an empty one needs no media type
     */
    public byte[] bytes(HttpServletRequest request) throws IOException {
        int largest = Math.toIntExact(limits.largestBody().toBytes());
        if (request.getContentLengthLong() > largest) {
            throw tooLarge(largest);
        }
        if (request.getContentType() != null) {
            requireJson(request.getContentType());
        }
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw tooLarge(largest);
        }
        if (body.length > 0) {
            requireJson(request.getContentType());
        }
        return body;
    }

    /**
     * The object in the body; an empty body is an object without fields.
     *
     * @throws Refusal for anything else
     */
    public ObjectNode object(byte[] body) {
        if (body.length == 0) {
            return json.createObjectNode();
        }
        try {
            JsonNode node = json.readTree(body);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw Refusal.of(ProblemKind.MALFORMED_JSON);
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            throw Refusal.of(
                    ProblemKind.MALFORMED_JSON,
                    at == null ? Map.of() : Map.of("line", at.getLineNr(), "column", at.getColumnNr()));
        }
    }

    private static void requireJson(@Nullable String contentType) {
        try {
            if (contentType != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(contentType))) {
                return;
            }
        } catch (InvalidMediaTypeException unreadable) {
            throw Refusal.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        throw Refusal.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
    }

    private static Refusal tooLarge(int largest) {
        return Refusal.of(ProblemKind.BODY_TOO_LARGE, Map.of("limit", largest));
    }
}
