package cz.tripartita.gateway.rest.table;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the description of the API what is to be had as a table, and how it is asked for. */
@Component
final class TableDescription implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        ApiResponse answer = operation.getResponses().get("200");
        if (answer != null && TableShape.fits(endpoint.getMethod())) {
            describe(operation, answer.getContent());
        }
        return operation;
    }

    private static void describe(Operation operation, Content content) {
        for (TableFormat format : TableFormat.values()) {
            Schema<?> schema = format == TableFormat.CSV ? new StringSchema() : new BinarySchema();
            content.addMediaType(format.mediaType().toString(), new MediaType().schema(schema));
        }
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.stream()
                .filter(parameter -> parameter.getName().equals(TableQuestion.LIMIT))
                .forEach(limit -> limit.setDescription("The most items, up to 200; of a table the most rows."));
        operation.addParametersItem(new QueryParameter()
                .name(TableQuestion.FOR)
                .required(false)
                .description("Whom a table as CSV is written for; for programs where nothing is said.")
                .schema(new StringSchema().addEnumItem(TableQuestion.CZECH_SPREADSHEET)));
    }
}
