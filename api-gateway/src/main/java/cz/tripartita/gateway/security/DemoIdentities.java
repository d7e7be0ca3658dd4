package cz.tripartita.gateway.security;

import cz.tripartita.gateway.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The made-up identities of the demo. A client's id is its municipality and suffix, such as {@code plzen-facilitator} or
 * {@code plzen-member-1}; ids of persons and organisations follow from names, so that the demo's files can use them:
 * members 1 to 3 belong to the city (side COMMISSIONER), 4 to 6 to {@code provider-1} to {@code provider-3} (PROVIDER),
 * 7 to 9 are citizens without an organisation (USER); {@code applicant} acts for {@code provider-1}, {@code applicant-2}
 * and {@code applicant-3} for {@code provider-2} and {@code provider-3}; staff belong to the city.
 */
public final class DemoIdentities {

    /** The secret of every client. */
    public static final String SECRET = "demo";

    /** The municipalities of the demo. */
    public static final List<String> MUNICIPALITIES = List.of("plzen", "novy-jicin", "zatec");

    /** The organisation that staff and members of the side COMMISSIONER belong to. */
    public static final String CITY = "city";

    private static final int MEMBERS = 9;
    private static final int LAST_OF_COMMISSIONER = 3;
    private static final int LAST_OF_PROVIDER = 6;
    private static final int APPLICANTS = 3;

    private DemoIdentities() {}

    /**
     * One client of the demo.
     *
     * @param suffix the client's id without the municipality, which names the person too
     * @param organisation name of the person's organisation, none for citizens
     */
    public record Identity(
            String municipality,
            String suffix,
            Role role,
            @Nullable String organisation) {

        public String clientId() {
            return municipality + "-" + suffix;
        }

        public UUID personId() {
            return person(municipality, suffix);
        }

        public @Nullable UUID organisationId() {
            return organisation == null ? null : DemoIdentities.organisation(municipality, organisation);
        }
    }

    /** All clients of all municipalities. */
    public static List<Identity> all() {
        return MUNICIPALITIES.stream()
                .flatMap(
                        municipality -> Stream.of(staff(municipality), applicants(municipality), members(municipality)))
                .flatMap(identities -> identities)
                .toList();
    }

    /** The id of a person, by the suffix of the client's id, such as {@code member-1}. */
    public static UUID person(String municipality, String suffix) {
        return named(municipality + "/person/" + suffix);
    }

    /** The id of an organisation, by its name, such as {@code city} or {@code provider-1}. */
    public static UUID organisation(String municipality, String name) {
        return named(municipality + "/organisation/" + name);
    }

    private static Stream<Identity> staff(String municipality) {
        return Stream.concat(
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.MEMBER)
                        .map(role -> new Identity(municipality, role.code(), role, organisationOf(role))),
                Stream.of(new Identity(municipality, "evaluator-2", Role.EVALUATOR, CITY)));
    }

    private static @Nullable String organisationOf(Role role) {
        return role == Role.APPLICANT ? "provider-1" : CITY;
    }

    private static Stream<Identity> applicants(String municipality) {
        return IntStream.rangeClosed(2, APPLICANTS)
                .mapToObj(number ->
                        new Identity(municipality, "applicant-" + number, Role.APPLICANT, "provider-" + number));
    }

    private static Stream<Identity> members(String municipality) {
        return IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(number ->
                        new Identity(municipality, "member-" + number, Role.MEMBER, organisationOfMember(number)));
    }

    private static @Nullable String organisationOfMember(int number) {
        if (number <= LAST_OF_COMMISSIONER) {
            return CITY;
        }
        return number <= LAST_OF_PROVIDER ? "provider-" + (number - LAST_OF_COMMISSIONER) : null;
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
