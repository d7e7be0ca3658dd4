package cz.tripartita.gateway.web.citizens;

import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.readmodels.catalogue.ServiceFilter;
import cz.tripartita.readmodels.catalogue.ServiceStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a reader looks for in the catalogue; what is left blank does not narrow.
 *
 * @param text words of names, kinds and places
 * @param kind code of a kind of the Act
 * @param form name of a form
 * @param area code of an area
 */
record ServiceSearch(
        @Nullable String text,
        @Nullable String kind,
        @Nullable String form,
        @Nullable String area) {

    private static final int LONGEST = 200;

    /** What a form sent; a form that there is none of does not narrow. */
    static ServiceSearch of(
            @Nullable String text, @Nullable String kind, @Nullable String form, @Nullable String area) {
        String known = Arrays.stream(ServiceForm.values())
                .map(ServiceForm::name)
                .filter(name -> name.equals(form))
                .findFirst()
                .orElse(null);
        return new ServiceSearch(given(text), given(kind), known, given(area));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return text != null || kind != null || form != null || area != null;
    }

    ServiceFilter filter() {
        return new ServiceFilter(
                text,
                null,
                kind,
                form == null ? null : ServiceForm.valueOf(form),
                area,
                null,
                null,
                ServiceStatus.PROVIDED,
                null);
    }

    /** The address of the list so narrowed, encoded. */
    String address(String list, @Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(list);
        put(address, "text", text);
        put(address, "kind", kind);
        put(address, "form", form);
        put(address, "area", area);
        put(address, "after", after);
        return address.build(true).toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
