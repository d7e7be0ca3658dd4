package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** How far applications have come, where their money comes from and which days matter, over HTTP. */
class GrantReportsOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final GrantScene SCENE = new GrantScene();
    private static final String PIPELINE = "/api/grants/programmes/" + SCENE.programme + "/pipeline";
    private static final String SOURCES = "/api/grants/funding-sources?programme=" + SCENE.programme;
    private static final String CALENDAR = "/api/grants/calendar?programme=" + SCENE.programme;

    private static UUID submitted = SCENE.programme;
    private static UUID sentBack = SCENE.programme;
    private static String position = "";

    private static final String OF_YEAR = "/api/grants/pipelines/" + (TODAY.getYear() + 1);
    private static final String APPLICATIONS = OF_YEAR + "/applications?programme=" + SCENE.programme;

    /** One application is only started, one handed in, one sent back. */
    @BeforeAll
    static void threeApply() {
        SCENE.start();
        submitted = submit();
        sentBack = submit();
        position = GrantScene.done(
                        Role.GRANTS_OFFICER,
                        GrantScene.path(sentBack) + "/defects",
                        "{\"defects\":[\"Chybí rozpočet.\"]}")
                .header("Tripartita-Position");
    }

    private static UUID submit() {
        UUID application = SCENE.start();
        GrantScene.done(Role.APPLICANT, GrantScene.path(application) + "/drafts", SCENE.content(), "If-Match", "\"0\"");
        GrantScene.done(Role.APPLICANT, GrantScene.path(application) + "/submission", "{}");
        return application;
    }

    private static JsonNode read(String token, String path) {
        Reply reply = GATEWAY.send("GET", path, token, null, "Tripartita-Position", position);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static JsonNode read(Role role, String path) {
        return read(GATEWAY.issuer().token("plzen", role), path);
    }

    private static List<String> each(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString()).toList();
    }

    private static JsonNode amounts(JsonNode pipeline, String stage) {
        return pipeline.path("stages")
                .valueStream()
                .filter(count -> count.path("stage").asString().equals(stage))
                .findFirst()
                .orElseThrow()
                .path("amounts");
    }

    @Test
    void thePipelineSaysHowManyAreAtEachStageAndWhichTheyAre() {
        JsonNode pipeline = read(Role.HEAD, PIPELINE);

        assertThat(pipeline.at("/total/applications").asInt()).isEqualTo(3);
        assertThat(pipeline.at("/total/requested/amount").asInt()).isEqualTo(80_000);
        assertThat(List.of("STARTED", "SUBMITTED", "SENT_BACK"))
                .allSatisfy(stage -> assertThat(
                                amounts(pipeline, stage).path("applications").asInt())
                        .isEqualTo(1));
        assertThat(amounts(pipeline, "STARTED").at("/requested/amount").asInt()).isZero();
        assertThat(pipeline.at("/lines/0/total")).isEqualTo(pipeline.path("total"));
        assertThat(each(read(Role.ANALYST, APPLICATIONS + "&stage=SENT_BACK").path("items"), "applicationId"))
                .containsExactly(sentBack.toString());
        assertThat(read(Role.AUDITOR, OF_YEAR).at("/total/applications").asInt())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void sourcesStandSideBySideForStaffAndForTheApplicant() {
        String totals = SOURCES.replace("?", "/totals?by=ORGANISATION&");

        assertThat(each(read(Role.GRANTS_OFFICER, SOURCES).path("items"), "applicationId"))
                .containsExactlyInAnyOrder(submitted.toString(), sentBack.toString());
        assertThat(read(Role.APPLICANT, SOURCES)
                        .at("/items/0/planned/ownSharePercent")
                        .decimalValue())
                .isEqualByComparingTo("20");
        assertThat(read(Role.APPLICANT, totals).at("/items/0/requested/amount").asInt())
                .isEqualTo(80_000);
        String other = GATEWAY.issuer().token("plzen", "applicant-2", Role.APPLICANT);
        assertThat(read(other, SOURCES).path("items")).isEmpty();
        assertThat(read(other, totals).path("items")).isEmpty();
    }

    @Test
    void theCalendarShowsEverybodyProgrammesAndEachApplicantTheOwnCases() {
        JsonNode cure = read(Role.APPLICANT, CALENDAR + "&kind=CURE").path("items");

        assertThat(each(read(Role.GRANTS_OFFICER, CALENDAR).path("items"), "kind"))
                .contains("PROGRAMME_PUBLICATION", "WINDOW_OPENS", "CURE", "WINDOW_CLOSES", "DECISION");
        assertThat(each(cure, "day")).containsExactly(TODAY.plusDays(5).toString());
        assertThat(each(cure, "state")).containsExactly("OPEN");
        String late = CALENDAR + "&kind=CURE&on=" + TODAY.plusDays(6);
        assertThat(each(read(Role.HEAD, late).path("items"), "state")).containsExactly("MISSED");
        assertThat(each(
                        read(GATEWAY.issuer().token("plzen", "applicant-2", Role.APPLICANT), CALENDAR)
                                .path("items"),
                        "kind"))
                .contains("WINDOW_CLOSES")
                .doesNotContain("CURE");
    }

    @Test
    void nothingOfItIsThereForAnotherMunicipality() {
        String token = GATEWAY.issuer().token("zatec", Role.HEAD);

        assertThat(GATEWAY.send("GET", PIPELINE, token, null).status()).isEqualTo(404);
        for (String path : List.of(APPLICATIONS, SOURCES, CALENDAR)) {
            assertThat(read(token, path).path("items")).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/grants/pipelines/2027/applications?stage=LOST",
                "/api/grants/pipelines/2027/applications?limit=201",
                "/api/grants/funding-sources/totals?by=WEATHER",
                "/api/grants/calendar?kind=BIRTHDAY",
                "/api/grants/calendar?from=soon"
            })
    void whatIsNoSuchThingIsMalformed(String path) {
        assertThat(GATEWAY.get(Role.HEAD, path).status()).isEqualTo(400);
    }

    @Test
    void applicantsAndEvaluatorsDoNotSeeHowFarOthersHaveCome() {
        for (Role role : List.of(Role.APPLICANT, Role.EVALUATOR)) {
            assertThat(GATEWAY.get(role, PIPELINE).status()).isEqualTo(403);
            assertThat(GATEWAY.get(role, APPLICATIONS).status()).isEqualTo(403);
        }
    }
}
