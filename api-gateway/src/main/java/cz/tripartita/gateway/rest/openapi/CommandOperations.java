package cz.tripartita.gateway.rest.openapi;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.rest.command.CommandAnswer;
import cz.tripartita.grants.events.AnnexKind;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Operations of commands, from the lines of the matrix. */
final class CommandOperations {

    private final CommandSchemas schemas;
    private final Examples examples;

    CommandOperations(Components components) {
        ModelConverters.getInstance(true).readAll(CommandAnswer.class).forEach(components::addSchemas);
        this.schemas = new CommandSchemas(components);
        this.examples = new Examples(components);
    }

    Operation of(Route route) {
        Class<?> command = Objects.requireNonNull(route.command());
        Operation operation = new Operation()
                .operationId(command.getSimpleName())
                .requestBody(new RequestBody().required(true).content(route.has(Flag.UPLOAD) ? form() : json(route)))
                .responses(new ApiResponses().addApiResponse(route.has(Flag.CREATES) ? "201" : "200", stored()));
        route.variables().forEach(variable -> operation.addParametersItem(pathParameter(variable)));
        return operation
                .addParametersItem(header(
                        "If-Match",
                        route.has(Flag.IF_MATCH_REQUIRED),
                        "The ETag of what was read; a stale one is refused with 412."))
                .addParametersItem(header(
                        "Idempotency-Key",
                        route.has(Flag.MONEY_MOVES),
                        "Makes a repeated request harmless: the first answer is given again."));
    }

    private Content json(Route route) {
        Schema<?> body = schemas.body(route);
        return new Content()
                .addMediaType("application/json", new MediaType().schema(body).example(examples.of("", body)));
    }

    /** A form with a file and what it is. */
    private static Content form() {
        StringSchema kind = new StringSchema();
        Arrays.stream(AnnexKind.values()).map(Enum::name).forEach(kind::addEnumItem);
        Schema<Object> form = new ObjectSchema();
        form.addProperty("file", new BinarySchema());
        form.addProperty("kind", kind);
        form.setRequired(List.of("file", "kind"));
        return new Content().addMediaType("multipart/form-data", new MediaType().schema(form));
    }

    private static Parameter pathParameter(String name) {
        return new PathParameter()
                .name(name)
                .required(true)
                .schema(
                        switch (name) {
                            case "period" -> new StringSchema().example("2026");
                            case "year" -> new IntegerSchema().example(2026);
                            case "code" -> new StringSchema().example("clients");
                            default -> new UUIDSchema();
                        });
    }

    private static Parameter header(String name, boolean required, String description) {
        return new HeaderParameter()
                .name(name)
                .required(required)
                .description(description)
                .schema(new StringSchema());
    }

    private static ApiResponse stored() {
        MediaType answer = new MediaType().schema(CommandSchemas.reference("CommandAnswer"));
        return new ApiResponse()
                .description("Stored durably.")
                .content(new Content().addMediaType("application/json", answer))
                .addHeaderObject("Location", text("Where what was made or changed can be found."))
                .addHeaderObject("ETag", text("The stream's version."))
                .addHeaderObject("Tripartita-Position", text("Global position: name it to read what was written."));
    }

    private static Header text(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
