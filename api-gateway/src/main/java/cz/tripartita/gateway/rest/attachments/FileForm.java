package cz.tripartita.gateway.rest.attachments;

import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Languages;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.grants.events.AnnexKind;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;

/**
 * A form with one file: the fields {@code file} and {@code kind}. The file's own name and the type that the sender gives
 * are not looked at.
 */
final class FileForm {

    private static final String FILE = "file";
    private static final String KIND = "kind";
    private static final int LONGEST_KIND = 100;

    private final AnnexKind kind;
    private final byte[] bytes;

    private FileForm(AnnexKind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    AnnexKind kind() {
        return kind;
    }

    byte[] bytes() {
        return bytes;
    }

    /**
     * Reads the form of a request.
     *
     * @throws Refusal for a body that is no form, too large, or has other fields than these two
     */
    static FileForm of(HttpServletRequest request, AttachmentLimits limits) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw Refusal.of(ProblemKind.FORM_EXPECTED);
        }
        if (request.getContentLengthLong() > limits.largestForm()) {
            throw tooLarge(limits);
        }
        Collection<Part> parts = parts(request, limits);
        for (Part part : parts) {
            if (!part.getName().equals(FILE) && !part.getName().equals(KIND)) {
                throw faulty(part.getName(), Fault.UNKNOWN, request);
            }
        }
        Part kind = only(KIND, parts, request);
        Part file = only(FILE, parts, request);
        if (file.getSize() == 0) {
            throw faulty(FILE, Fault.BLANK, request);
        }
        return new FileForm(kind(kind, request), file.getInputStream().readAllBytes());
    }

    private static Collection<Part> parts(HttpServletRequest request, AttachmentLimits limits) throws IOException {
        try {
            return request.getParts();
        } catch (IllegalStateException | ServletException | IOException unreadable) {
            for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
                if (cause instanceof SizeException) {
                    throw tooLarge(limits);
                }
            }
            throw Refusal.of(ProblemKind.MALFORMED_REQUEST);
        }
    }

    private static Part only(String name, Collection<Part> parts, HttpServletRequest request) {
        List<Part> found =
                parts.stream().filter(part -> part.getName().equals(name)).toList();
        if (found.size() != 1) {
            throw faulty(name, found.isEmpty() ? Fault.MISSING : Fault.INVALID, request);
        }
        return found.getFirst();
    }

    private static AnnexKind kind(Part part, HttpServletRequest request) throws IOException {
        String given = new String(part.getInputStream().readNBytes(LONGEST_KIND), StandardCharsets.UTF_8);
        return Arrays.stream(AnnexKind.values())
                .filter(kind -> kind.name().equals(given))
                .findFirst()
                .orElseThrow(() -> faulty(KIND, Fault.INVALID, request));
    }

    private static Refusal tooLarge(AttachmentLimits limits) {
        return Refusal.of(
                ProblemKind.FILE_TOO_LARGE, Map.of("limit", limits.largestFile().toBytes()));
    }

    private static Refusal faulty(String field, Fault fault, HttpServletRequest request) {
        return Refusal.of(List.of(new FieldError(field, fault.in(Languages.of(request)))));
    }
}
