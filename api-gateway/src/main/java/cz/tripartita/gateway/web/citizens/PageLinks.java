package cz.tripartita.gateway.web.citizens;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of the site's pages, which keep the language that the reader chose.
 *
 * @param here address of the page shown, encoded, without its language
 * @param chosen the language chosen by a link, none where it follows from the browser
 */
record PageLinks(String municipality, String here, @Nullable Locale chosen) {

    static final String PROPOSALS = "proposals";
    static final String DOCUMENTS = "documents";
    static final String MEETINGS = "meetings";
    static final String GROUPS = "groups";
    static final String SERVICES = "services";
    static final String SURVEYS = "surveys";
    static final String STATUTES = "statutes";

    /** The sections, in the order of the navigation. */
    public List<String> sections() {
        return List.of(PROPOSALS, DOCUMENTS, MEETINGS, GROUPS, SERVICES, SURVEYS, STATUTES);
    }

    /** The list of a municipality's proposals. */
    public String list() {
        return listOf(PROPOSALS);
    }

    /** The list or page of a section, such as {@code meetings}. */
    public String listOf(String section) {
        return with(UriComponentsBuilder.fromPath(pathOf(municipality, section)), chosen);
    }

    /** The list of the section that the page shown is in, from its beginning. */
    public String first() {
        return listOf(section());
    }

    /** The part of that list after a cursor, narrowed as the one shown. */
    public String after(String cursor) {
        return with(UriComponentsBuilder.fromUriString(here).replaceQueryParam("after", cursor), chosen);
    }

    /** The section that the page shown is in, such as {@code meetings}. */
    public String section() {
        return UriComponentsBuilder.fromUriString(here)
                .build()
                .getPathSegments()
                .get(1);
    }

    /** The page of one thing of a section. */
    public String to(String section, UUID id) {
        return with(UriComponentsBuilder.fromPath(pathOf(municipality, section, id)), chosen);
    }

    /** A further page of it. */
    public String to(String section, UUID id, String page) {
        return with(UriComponentsBuilder.fromPath(pathOf(municipality, section, id) + "/" + page), chosen);
    }

    /** The record of one proposal. */
    public String record(UUID proposalId) {
        return to(PROPOSALS, proposalId);
    }

    /** This page in a language, such as {@code en}. */
    public String in(String language) {
        return with(UriComponentsBuilder.fromUriString(here), Locale.of(language));
    }

    static String pathOf(String municipality, String section) {
        return "/" + municipality + "/" + section;
    }

    /** The list of a section after a cursor, or from its beginning. */
    static String pathOf(String municipality, String section, @Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(pathOf(municipality, section));
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.toUriString();
    }

    static String pathOf(String municipality, String section, UUID id) {
        return pathOf(municipality, section) + "/" + id;
    }

    private static String with(UriComponentsBuilder address, @Nullable Locale language) {
        if (language != null) {
            address.queryParam("lang", language.getLanguage());
        }
        return address.build(true).toUriString();
    }
}
