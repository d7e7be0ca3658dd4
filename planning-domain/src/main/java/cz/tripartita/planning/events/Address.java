package cz.tripartita.planning.events;

import org.jspecify.annotations.Nullable;

/**
 * A postal address of an organisation or a service.
 *
 * @param number number of the building, with the orientation number after a slash
 * @param postcode five digits
 * @param town name of the town or village
 */
public record Address(
        @Nullable String street,
        @Nullable String number,
        @Nullable String postcode,
        @Nullable String town) {

    /** The address of these parts, none where there is no part; a space in the postcode is left out. */
    public static @Nullable Address of(
            @Nullable String street, @Nullable String number, @Nullable String postcode, @Nullable String town) {
        boolean nowhere = street == null && number == null && postcode == null && town == null;
        return nowhere ? null : new Address(street, number, postcode == null ? null : postcode.replace(" ", ""), town);
    }
}
