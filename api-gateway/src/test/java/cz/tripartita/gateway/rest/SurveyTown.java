package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.CatalogueTown;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A made-up town that asks the users of its services. */
public final class SurveyTown {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();

    public final String name;
    public final CatalogueTown catalogue;
    public final UUID questionnaire = UUID.randomUUID();
    private String position = "0";

    /** Issues a questionnaire. */
    public SurveyTown(String name) {
        this.name = name;
        catalogue = new CatalogueTown(GATEWAY, name);
        post(Role.ANALYST, "/api/monitoring/questionnaires", 201, """
                {"questionnaireId": "%s", "title": "Zajímá nás Vaše (ne)spokojenost", "titleEn": "Your view",
                 "questions": [
                  {"code": "age", "kind": "CHOICE", "text": "Kolik je vám let?", "textEn": "How old are you?",
                   "profile": true, "options": [
                    {"code": "under_65", "text": "do 65", "textEn": "under 65"},
                    {"code": "over_65", "text": "přes 65", "textEn": "over 65"}]},
                  {"code": "staff", "kind": "SCALE", "text": "Jak jste spokojeni s <personálem>?",
                   "textEn": "How satisfied are you with the staff?", "satisfaction": true, "breakdownBy": "service"},
                  {"code": "respect", "kind": "YES_NO", "text": "Je s vámi jednáno s úctou?",
                   "textEn": "Are you treated with respect?", "breakdownBy": "age"},
                  {"code": "needs", "kind": "CHOICES", "text": "Co vám chybí?", "textEn": "What do you lack?",
                   "options": [
                    {"code": "ride", "text": "doprava", "textEn": "a ride"},
                    {"code": "talk", "text": "popovídání", "textEn": "a talk"}]},
                  {"code": "words", "kind": "TEXT", "text": "Co nám chcete říct?",
                   "textEn": "What do you want to tell us?"}]}
                """.formatted(questionnaire));
    }

    /** Posts in a role and wants an answer of this status. */
    public Reply post(Role role, String path, int status, String body, String... headers) {
        Reply reply = GATEWAY.send("POST", path, GATEWAY.issuer().token(name, role), body, headers);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(status);
        if (!reply.header("Tripartita-Position").isEmpty()) {
            position = reply.header("Tripartita-Position");
        }
        return reply;
    }

    /** Gets in a role, with all that was posted. */
    public Reply get(Role role, String path, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Tripartita-Position";
        all[headers.length + 1] = position;
        return GATEWAY.send("GET", path, GATEWAY.issuer().token(name, role), null, all);
    }

    /** Gets as anybody, with all that was posted. */
    public Reply browse(String path, String... headers) {
        get(Role.ANALYST, "/api/monitoring/surveys");
        return GATEWAY.send("GET", path, null, null, headers);
    }

    /** Draws a survey of services up and opens it as of its first day. */
    public UUID survey(LocalDate first, LocalDate last, UUID... services) {
        UUID survey = drawnUp(services);
        post(Role.ANALYST, path(survey) + "/opening", 200, """
                {"firstDay": "%s", "lastDay": "%s", "happenedOn": "%s"}
                """.formatted(
                        first, last, first.isAfter(TODAY) ? TODAY : first));
        return survey;
    }

    /** Draws a survey of services up, of the public where there are none. */
    public UUID drawnUp(UUID... services) {
        UUID survey = UUID.randomUUID();
        String target = services.length == 0 ? "PUBLIC" : services.length == 1 ? "SERVICE" : "SERVICES";
        List<String> ids =
                Arrays.stream(services).map(id -> '"' + id.toString() + '"').toList();
        post(Role.ANALYST, "/api/monitoring/surveys", 201, """
                {"surveyId": "%s", "title": "Spokojenost", "titleEn": "Satisfaction", "target": "%s",
                 "services": %s, "questionnaireId": "%s", "questionnaireVersion": 1}
                """.formatted(survey, target, ids, questionnaire));
        return survey;
    }

    public static String path(UUID survey) {
        return "/api/monitoring/surveys/" + survey;
    }

    /** Issues tokens and has them told. */
    public List<String> tokens(UUID survey, int count) {
        Reply reply = post(Role.ANALYST, path(survey) + "/tokens", 201, "{\"count\": " + count + "}");
        get(Role.ANALYST, path(survey));
        return reply.json().get("tokens").valueStream().map(JsonNode::asString).toList();
    }

    /** Answers over the net as anybody. */
    public Reply answer(UUID survey, String token, String answers) {
        return GATEWAY.send(
                "POST",
                "/api/public/" + name + "/surveys/" + survey + "/answers",
                null,
                "{\"token\": \"" + token + "\", \"answers\": " + answers + "}");
    }

    /** Types an answer from paper. */
    public Reply type(UUID survey, String token, String answers) {
        return GATEWAY.send(
                "POST",
                path(survey) + "/paper-answers",
                GATEWAY.issuer().token(name, Role.FACILITATOR),
                "{\"token\": \"" + token + "\", \"answers\": " + answers + "}");
    }

    /** Sends a form of the public site as a browser does, names and values by turns. */
    public static Reply submit(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return GATEWAY.send(
                "POST",
                path,
                null,
                form.toString(),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html");
    }
}
