package cz.tripartita.docs.reference;

import cz.tripartita.docs.demo.RunningDemo;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of recipients that the demo of Plzeň defines, field by field, as the API describes them. */
final class FormsPage {

    private static final RunningDemo DEMO = RunningDemo.ofThisJvm();
    private static final String FORMS = "/api/monitoring/forms";

    private FormsPage() {}

    static String text() {
        List<JsonNode> forms = json(FORMS).path("items").valueStream().toList();
        return "# Forms of recipients\n\nIn which forms Plzeň, in the demo, gives the figures of its services out: made up, as"
                + " all of the demo, and no official format of anybody ([how forms work](../api.md#monitoring)). "
                + Page.writtenAnew()
                + "\n\n"
                + forms.stream().map(FormsPage::section).collect(Collectors.joining("\n"));
    }

    private static String section(JsonNode listed) {
        String code = listed.path("code").asString();
        JsonNode form = json(FORMS + "/" + code + "/" + listed.path("validFrom").intValue());
        return form.path("fields")
                .valueStream()
                .map(FormsPage::row)
                .collect(Collectors.joining(
                        "\n",
                        "## `%s`: %s\n\n%s (%s), from %d; for services: %s. %s\n\n"
                                        .formatted(
                                                code,
                                                form.path("nameEn").asString(),
                                                form.path("recipient").asString(),
                                                form.path("name").asString(),
                                                form.path("validFrom").intValue(),
                                                kinds(form),
                                                form.path("ground").asString())
                                + "| Field | Label | What stands in it | By | Unit | Places | Required | Filled from |\n"
                                + "| --- | --- | --- | --- | --- | --- | --- | --- |\n",
                        "\n"));
    }

    private static String kinds(JsonNode form) {
        String kinds =
                form.path("serviceKinds").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        return form.path("actKinds").isEmpty()
                ? kinds
                : kinds + " of §§ "
                        + form.path("actKinds")
                                .valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.joining(", "));
    }

    private static String row(JsonNode field) {
        return "| `%s` | %s (%s) | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        field.path("code").asString(),
                        Page.cell(field.path("label").asString()),
                        Page.cell(field.path("labelEn").asString()),
                        Page.cell(field.path("description").asString()),
                        Page.cell(field.path("ground").asString()),
                        Page.cell(field.path("unit").asString("")),
                        field.path("unit").isNull()
                                ? ""
                                : Integer.toString(field.path("decimals").intValue()),
                        field.path("required").booleanValue() ? "yes" : "no",
                        source(field.path("source")));
    }

    private static String source(JsonNode source) {
        String indicator = source.path("indicator").asString("");
        return switch (source.path("origin").asString()) {
            case "INDICATOR" -> "indicator `" + indicator + "`";
            case "ATTRIBUTE" -> "catalogue: " + source.path("attribute").asString();
            case "MONEY" ->
                "grants: " + source.path("money").asString() + (indicator.isEmpty() ? "" : " of `" + indicator + "`");
            default -> "“" + Page.cell(source.path("text").asString()) + "”";
        };
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared()
                .readTree(DEMO.get("plzen-analyst", path, "application/json").body());
    }
}
