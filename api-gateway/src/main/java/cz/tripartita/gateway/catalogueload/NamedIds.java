package cz.tripartita.gateway.catalogueload;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that follow from names, so that a file loaded again speaks of the same things. */
final class NamedIds {

    private NamedIds() {}

    static UUID organisation(String municipality, String ico) {
        return of("organisation", municipality, ico);
    }

    static UUID service(UUID organisation, FileRow row) {
        return of(
                "service",
                organisation.toString(),
                row.listing().name(),
                row.category().name(),
                blank(row.kind()));
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static UUID of(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
