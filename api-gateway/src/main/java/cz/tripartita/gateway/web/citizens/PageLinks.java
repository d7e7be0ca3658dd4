package cz.tripartita.gateway.web.citizens;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of the site's pages, which keep the language that the reader chose.
 *
 * @param here address of the page shown, without its language
 * @param chosen the language chosen by a link, none where it follows from the browser
 */
record PageLinks(String municipality, String here, @Nullable Locale chosen) {

    /** The list of a municipality's proposals. */
    public String list() {
        return with(UriComponentsBuilder.fromPath(listOf(municipality)), chosen);
    }

    /** The part of the list after a cursor. */
    public String after(String cursor) {
        return with(UriComponentsBuilder.fromPath(listOf(municipality)).queryParam("after", cursor), chosen);
    }

    /** The record of one proposal. */
    public String record(UUID proposalId) {
        return with(UriComponentsBuilder.fromPath(recordOf(municipality, proposalId)), chosen);
    }

    /** This page in a language, such as {@code en}. */
    public String in(String language) {
        return with(UriComponentsBuilder.fromUriString(here), Locale.of(language));
    }

    static String listOf(String municipality) {
        return "/" + municipality + "/proposals";
    }

    static String recordOf(String municipality, UUID proposalId) {
        return listOf(municipality) + "/" + proposalId;
    }

    private static String with(UriComponentsBuilder address, @Nullable Locale language) {
        if (language != null) {
            address.queryParam("lang", language.getLanguage());
        }
        return address.encode().toUriString();
    }
}
