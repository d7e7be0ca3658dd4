package cz.tripartita.gateway.catalogueload;

import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.readmodels.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** A file that came with a request, laid aside on disk, with a header that can be read. */
public final class SpooledFile {

    private final ServiceFile services;

    private SpooledFile(ServiceFile services) {
        this.services = services;
    }

    ServiceFile services() {
        return services;
    }

    /** Where files are laid aside. */
    @Component
    public static class Place {

        private static final Set<Charset> CHARSETS = Set.of(StandardCharsets.UTF_8, Charset.forName("windows-1250"));

        private final DataSize largest;

        Place(@Value("${tripartita.catalogue.largest-file:64MB}") DataSize largest) {
            this.largest = largest;
        }

        /**
         * Lays a body aside and reads its header.
         *
         * @param contentType {@code text/csv}, with {@code charset} UTF-8 or windows-1250; UTF-8 where it says nothing
         * @throws Refusal when it is too large, not of its character set, or has other columns than are known
         */
        public SpooledFile spool(InputStream body, @Nullable String contentType, Language language) throws IOException {
            Charset charset = charset(contentType);
            Path path = Files.createTempFile("catalogue-", ".csv");
            try {
                copy(body, path);
                ServiceFile.demandDecodable(path, charset);
                return new SpooledFile(ServiceFile.open(path, charset, language));
            } catch (CharacterCodingException otherCharset) {
                Files.deleteIfExists(path);
                throw Refusal.of(List.of(new FieldError("", Fault.CHARACTERS.in(language))));
            } catch (IOException | RuntimeException unfit) {
                Files.deleteIfExists(path);
                throw unfit;
            }
        }

        private static Charset charset(@Nullable String contentType) {
            Charset charset = contentType == null
                    ? null
                    : MediaType.parseMediaType(contentType).getCharset();
            if (charset == null) {
                return StandardCharsets.UTF_8;
            }
            if (!CHARSETS.contains(charset)) {
                throw Refusal.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
            }
            return charset;
        }

        private void copy(InputStream body, Path path) throws IOException {
            try (OutputStream out = Files.newOutputStream(path)) {
                byte[] bytes = new byte[1 << 16];
                long total = 0;
                for (int read = body.read(bytes); read >= 0; read = body.read(bytes)) {
                    total += read;
                    if (total > largest.toBytes()) {
                        throw Refusal.of(ProblemKind.BODY_TOO_LARGE, Map.of("limit", largest.toBytes()));
                    }
                    out.write(bytes, 0, read);
                }
            }
        }
    }
}
