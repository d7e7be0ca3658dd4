package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.IdempotencyKey;
import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Languages;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the headers {@code If-Match} and {@code Idempotency-Key} ask for. */
public final class Preconditions {

    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern ANY_TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e]*\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private Preconditions() {}

    /**
     * The version that the client has read; null where it asks for none and needs to ask for none.
     *
     * @throws Refusal 428 where it is required and missing, 412 for a tag that no version has
     */
    public static @Nullable Long expectedVersion(Route route, HttpServletRequest request) {
        String tag = request.getHeader("If-Match");
        if (tag == null || tag.equals("*")) {
            if (route.has(Flag.IF_MATCH_REQUIRED)) {
                throw Refusal.of(ProblemKind.IF_MATCH_MISSING);
            }
            return null;
        }
        Matcher version = STRONG_TAG.matcher(tag);
        if (version.matches()) {
            return Long.valueOf(version.group(1));
        }
        throw ANY_TAG.matcher(tag).matches()
                ? Refusal.of(ProblemKind.STALE_VERSION)
                : faulty("If-Match", Fault.NOT_ENTITY_TAG, request);
    }

    /**
     * The key that makes a repetition harmless, null where there is none.
     *
     * @throws Refusal 400 where it is required and missing, or is not one
     */
    public static @Nullable IdempotencyKey key(Route route, HttpServletRequest request, Caller caller, byte[] body) {
        boolean money = route.has(Flag.MONEY_MOVES);
        if (money && request.getHeader("Idempotency-Key") == null) {
            throw Refusal.of(ProblemKind.IDEMPOTENCY_KEY_MISSING);
        }
        return key(request, caller, body, money);
    }

    /**
     * The key that makes a repetition harmless, null where there is none.
     *
     * @param keptForGood whether it is still known after 90 days
     * @throws Refusal 400 where it is not one
     */
    public static @Nullable IdempotencyKey key(
            HttpServletRequest request, Caller caller, byte[] body, boolean keptForGood) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw faulty("Idempotency-Key", Fault.NOT_KEY, request);
        }
        return new IdempotencyKey(caller.client(), caller.municipality(), key, digest(request, body), keptForGood);
    }

    /** The id of what a request makes: with a key the same again, so that a repetition gets the first answer whole. */
    public static UUID freshId(Route route, @Nullable IdempotencyKey key) {
        if (key == null) {
            return UUID.randomUUID();
        }
        String name = String.join("\n", route.path(), key.municipality(), key.client(), key.key());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + " " + request.getRequestURI() + "\n";
            sha256.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Refusal faulty(String header, Fault fault, HttpServletRequest request) {
        return Refusal.of(List.of(new FieldError(header, fault.in(Languages.of(request)))));
    }
}
