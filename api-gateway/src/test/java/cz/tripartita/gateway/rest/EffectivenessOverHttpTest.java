package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.rest.EffectivenessScene.GATEWAY;
import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import cz.tripartita.gateway.testing.Verifier;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import tools.jackson.databind.JsonNode;

/** A service is compared, evaluated, commented on, final, corrected and revised, over HTTP. */
class EffectivenessOverHttpTest {

    private static final String COMPARISONS = "/api/monitoring/comparisons";
    private static final String EVALUATIONS = "/api/monitoring/evaluations";

    private final EffectivenessScene scene = new EffectivenessScene();

    private String method() {
        return """
            {"validFrom":%d,"commentDays":1,"kinds":[{"serviceKind":"PRO_FAMILY","indicators":[
             {"indicator":"eff_families","weight":60},{"indicator":"eff_costs","weight":20.5}],
             "satisfaction":12,"quality":7.5}]}""".formatted(scene.year);
    }

    private JsonNode item(String path) {
        Reply reply = scene.read(Role.ANALYST, path);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.json().path("items").path(0);
    }

    private void compare(String comparison, String reason) {
        scene.done(
                Role.ANALYST,
                COMPARISONS + "/" + comparison + "/versions",
                "{\"year\":%d,\"serviceKind\":\"PRO_FAMILY\",\"reason\":%s}".formatted(scene.year, reason));
    }

    private static List<String> scoreAndBand(JsonNode view) {
        JsonNode score = view.at("/score/score");
        return List.of(score.path("score").asString(), score.path("band").asString());
    }

    /** One story: its steps rest on each other, and each costs a second of scene. */
    @RepeatedTest(2)
    void goesFromAcceptedReportsToAFinalScoreAndOnToARevision() {
        scene.done(Role.ANALYST, "/api/monitoring/evaluation-methods", method());
        JsonNode undrawn = item(COMPARISONS + "?serviceKind=PRO_FAMILY&year=" + scene.year);
        assertThat(undrawn.path("monitored").asInt()).isEqualTo(5);
        assertThat(undrawn.path("version").isNull()).isTrue();
        String comparison = undrawn.path("comparisonId").asString();
        compare(comparison, "null");

        JsonNode waiting = item(EVALUATIONS + "?state=NOT_DRAWN_UP&service=" + scene.service);
        String evaluation = EVALUATIONS + "/" + waiting.path("evaluationId").asString();
        assertThat(scene.read(Role.ANALYST, evaluation).status()).isEqualTo(404);
        scene.done(Role.ANALYST, evaluation + "/scores", "{\"monitoringId\":\"%s\"}".formatted(scene.monitoring));

        explainsEveryComponent(scene.read(Role.ANALYST, evaluation).json());
        isComputedAnewByAnotherProgram(evaluation);
        isToldToTheProviderWithTheInvitation(evaluation);
        becomesFinalAfterTheComment(evaluation);
        followsACorrectionWithAReason(comparison, evaluation);
        isThereForNobodyElse(evaluation, comparison);
    }

    private static void explainsEveryComponent(JsonNode view) {
        assertThat(scoreAndBand(view)).containsExactly("37.27", "C");
        JsonNode families = view.at("/score/components/0");
        assertThat(families.path("indicator").asString()).isEqualTo("eff_families");
        assertThat(families.path("median").asInt()).isEqualTo(30);
        assertThat(families.path("compared").asInt()).isEqualTo(5);
        assertThat(families.path("points").decimalValue()).isEqualByComparingTo("50");
        assertThat(view.at("/score/components/2/dropped").asString()).isEqualTo("NO_SURVEY");
        assertThat(view.at("/score/scaledUp").asBoolean()).isTrue();
        assertThat(view.at("/score/grounds/reports/0/version").asInt()).isEqualTo(1);
    }

    private void isComputedAnewByAnotherProgram(String evaluation) {
        Reply inputs = scene.read(Role.AUDITOR, evaluation + "/inputs");
        assertThat(inputs.json().has("outcome")).isFalse();
        List<String> computed = Verifier.computed(inputs.body());
        JsonNode view = scene.read(Role.ANALYST, evaluation).json();

        assertThat(computed.getFirst()).endsWith("SCORE\t\t" + String.join("\t", scoreAndBand(view)) + "\t");
        assertThat(computed).hasSize(5);
        assertThat(Verifier.computed(inputs.body().replace("\"weight\":60", "\"weight\":59")))
                .isNotEqualTo(computed);
    }

    private void isToldToTheProviderWithTheInvitation(String evaluation) {
        scene.done(
                Role.ANALYST,
                evaluation + "/verdicts",
                "{\"recommendation\":\"CONTINUE_WITH_CONDITIONS\",\"verdict\":\"Náklady jsou vysoké.\"}");
        assertThat(scene.read(Role.APPLICANT, evaluation).status()).isEqualTo(404);
        scene.done(Role.ANALYST, evaluation + "/invitation", "{\"until\":\"%s\"}".formatted(TODAY.plusDays(1)));
        assertThat(scene.read(Role.APPLICANT, evaluation).status()).isEqualTo(200);
        assertThat(scene.read(Role.EVALUATOR, evaluation).status()).isEqualTo(404);
        assertThat(scene.post(Role.ANALYST, evaluation + "/finalisation", "{}").text("rule"))
                .isEqualTo("COMMENTED_OR_TERM_OVER");
    }

    private void becomesFinalAfterTheComment(String evaluation) {
        scene.done(Role.APPLICANT, evaluation + "/comments", "{\"comment\":\"Opravovali jsme střechu.\"}");
        scene.done(Role.ANALYST, evaluation + "/finalisation", "{}");
        JsonNode view = scene.read(Role.EVALUATOR, evaluation).json();
        assertThat(view.at("/evaluation/state").asString()).isEqualTo("FINAL");
        assertThat(view.at("/comments/0/comment").asString()).isEqualTo("Opravovali jsme střechu.");
        assertThat(scene.post(
                                Role.ANALYST,
                                evaluation + "/verdicts",
                                "{\"recommendation\":\"END\",\"verdict\":\"Změna.\"}")
                        .text("rule"))
                .isEqualTo("EVALUATION_NOT_FINAL");
    }

    private void followsACorrectionWithAReason(String comparison, String evaluation) {
        scene.correct("40");
        compare(comparison, "\"opravený výkaz\"");
        assertThat(item(EVALUATIONS + "?service=" + scene.service)
                        .path("outdated")
                        .asBoolean())
                .isTrue();
        scene.done(
                Role.ANALYST,
                evaluation + "/revisions",
                "{\"reason\":\"opravený výkaz\",\"recommendation\":\"CONTINUE\",\"verdict\":\"Více rodin.\"}");
        JsonNode revised = scene.read(Role.EVALUATOR, evaluation).json();
        assertThat(revised.at("/evaluation/state").asString()).isEqualTo("REVISED");
        assertThat(scoreAndBand(revised)).containsExactly("74.53", "B");
        assertThat(revised.at("/scores/0/score").decimalValue()).isEqualByComparingTo("37.27");
        assertThat(Verifier.computed(scene.read(Role.HEAD, evaluation + "/inputs?version=1")
                                .body())
                        .getFirst())
                .contains("\t37.27\tC");
        JsonNode inTime =
                item("/api/monitoring/comparisons-in-time?serviceKind=PRO_FAMILY&indicator=eff_families&service="
                        + scene.service);
        assertThat(inTime.path("value").asInt()).isEqualTo(40);
        assertThat(inTime.path("version").asInt()).isEqualTo(2);
    }

    private void isThereForNobodyElse(String evaluation, String comparison) {
        for (String path : List.of(evaluation, evaluation + "/inputs", COMPARISONS + "/" + comparison)) {
            String token = GATEWAY.issuer().token("zatec", Role.ANALYST);
            assertThat(GATEWAY.send("GET", path, token, null).status()).as(path).isEqualTo(404);
        }
        String another = GATEWAY.issuer().applicant(scene.municipality, UUID.randomUUID());
        assertThat(GATEWAY.send("GET", evaluation, another, null).status()).isEqualTo(404);
        assertThat(scene.read(Role.APPLICANT, COMPARISONS).status()).isEqualTo(403);
    }
}
