package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.CatalogueTown;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The catalogue of a made-up town: listed, changed, registered, confirmed, ended and searched. */
class CatalogueOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final CatalogueTown TOWN = new CatalogueTown(GATEWAY, "katalogov");
    private static final String SERVICES = "/api/planning/services";

    private static List<String> names(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json()
                .get("items")
                .valueStream()
                .map(service -> service.at("/entry/name").asString())
                .toList();
    }

    private static JsonNode service(UUID id) {
        Reply reply = TOWN.get(Role.MEMBER, SERVICES + "/" + id);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    @Test
    void aServiceIsFollowedFromItsListingToItsEnd() {
        UUID id = TOWN.list("Osobní asistence Doma", "39");
        String path = SERVICES + "/" + id;
        ok(TOWN.post(
                path + "/entry", "{\"listing\": " + TOWN.listing("Asistence Doma", 20) + "}", "If-Match", "\"0\""));
        ok(TOWN.post(path + "/registrations", "{\"registerNumber\": \"1234567\", \"registeredFrom\": \"2026-01-01\"}"));
        ok(TOWN.post(path + "/confirmation", "{}"));

        JsonNode service = service(id);
        assertThat(service.at("/entry/name").asString()).isEqualTo("Asistence Doma");
        assertThat(service.at("/entry/contacts/address/postcode").asString()).isEqualTo("30100");
        assertThat(service.at("/kind/name").asString()).isEqualTo("osobní asistence");
        assertThat(service.at("/registrations/0/number").asString()).isEqualTo("1234567");
        assertThat(service.get("stale").asBoolean()).isFalse();

        ok(TOWN.post(path + "/end", "{\"reason\": \"Poskytovatel skončil.\"}"));
        assertThat(service(id).get("endReason").asString()).isEqualTo("Poskytovatel skončil.");
        Reply refused = TOWN.post(path + "/confirmation", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("rule")).isEqualTo("SERVICE_PROVIDED");
        assertThat(names(TOWN.browse("/api/public/katalogov/services?text=asistence+doma", "application/json")))
                .isEmpty();
        assertThat(names(TOWN.get(Role.MEMBER, SERVICES + "?status=ENDED&text=asistence+doma")))
                .containsExactly("Asistence Doma");
    }

    @Test
    void everybodyFindsServicesWithoutDiacriticsAndTheirProviders() {
        TOWN.list("Řemeslná dílna Šikula", "67");
        assertThat(names(TOWN.browse("/api/public/katalogov/services?text=remeslna+sikula", "application/json")))
                .containsExactly("Řemeslná dílna Šikula");
        assertThat(names(TOWN.browse("/api/public/katalogov/services?kind=67&form=FIELD", "application/json")))
                .containsExactly("Řemeslná dílna Šikula");
        Reply providers = TOWN.browse("/api/public/katalogov/providers?text=slunecnice", "application/json");
        assertThat(providers.json().at("/items/0/provider/ico").asString()).isEqualTo("12345679");
        assertThat(TOWN.browse("/api/public/katalogov/providers?founder=STATE", "application/json")
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void anEntryIsStaleOnTheDayThatIsAskedAbout() {
        UUID id = TOWN.list("Zastaralá služba", null);
        String in = TOWN.town.today().plusYears(1).toString();
        String after = TOWN.town.today().plusYears(1).plusDays(1).toString();
        String list = SERVICES + "?text=zastarala&stale=true&day=";
        assertThat(names(TOWN.get(Role.MEMBER, list + in))).isEmpty();
        assertThat(names(TOWN.get(Role.MEMBER, list + after))).hasSize(1);
        assertThat(TOWN.get(Role.MEMBER, SERVICES + "/" + id + "?day=" + after)
                        .json()
                        .get("stale")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theKindsOfADayAreThoseOfTheAct() {
        assertThat(TOWN.get(Role.MEMBER, "/api/planning/service-kinds")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(33);
        assertThat(TOWN.get(Role.MEMBER, "/api/planning/service-kinds?day=2006-12-31")
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "\"email\": \"doma@sluzby.example\", \"email\": \"doma\", listing.email",
        "https://sluzby.example/doma, javascript:alert(1), listing.web",
        "377 000 000, zavolejte, listing.phone",
        "301 00, 3010, listing.postcode",
        "[\"FIELD\"], [\"ON_THE_MOON\"], listing.forms[0]"
    })
    void aMalformedListingIsRefusedWithItsField(String good, String bad, String field) {
        Reply reply =
                TOWN.post(SERVICES, TOWN.body(UUID.randomUUID(), "Služba", "39").replace(good, bad));
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void anOrganisationIsRenamedAndReached() {
        String path = "/api/planning/organisations/" + TOWN.town.provider();
        ok(TOWN.post(path + "/contacts", "{\"town\": \"Katalogov\", \"email\": \"dilna@slunecnice.example\"}"));
        ok(TOWN.post(path + "/name", "{\"name\": \"Dílna Slunečnice\"}"));
        TOWN.list("Služba dílny", null);
        JsonNode provider =
                TOWN.get(Role.MEMBER, "/api/planning/providers").json().at("/items/0");
        assertThat(provider.at("/provider/name").asString()).isEqualTo("Dílna Slunečnice");
        assertThat(provider.at("/contacts/email").asString()).isEqualTo("dilna@slunecnice.example");
        assertThat(TOWN.get(Role.MEMBER, "/api/planning/organisations").body()).contains("\"Dílna Slunečnice\"");
    }

    @Test
    void noOtherMunicipalitySeesIt() {
        UUID id = TOWN.list("Jen naše", null);
        assertThat(GATEWAY.get(Role.MEMBER, SERVICES + "/" + id).status()).isEqualTo(404);
        assertThat(TOWN.browse("/api/public/plzen/services/" + id, "application/json")
                        .status())
                .isEqualTo(404);
    }
}
