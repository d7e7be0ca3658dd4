package cz.tripartita.gateway.rest.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;

/** What validation constraints say in a schema. */
final class Constraints {

    private Constraints() {}

    static void apply(AnnotatedElement element, Schema<?> schema) {
        for (Annotation constraint : element.getAnnotations()) {
            switch (constraint) {
                case NotBlank blank -> schema.setMinLength(1);
                case NotEmpty empty -> least(schema, 1);
                case Size size -> size(schema, size);
                case Pattern pattern -> schema.setPattern("^(?:" + pattern.regexp() + ")$");
                case Positive positive -> schema.setExclusiveMinimumValue(BigDecimal.ZERO);
                case PositiveOrZero positive -> schema.setMinimum(BigDecimal.ZERO);
                case Min min -> schema.setMinimum(BigDecimal.valueOf(min.value()));
                case Max max -> schema.setMaximum(BigDecimal.valueOf(max.value()));
                default -> {
                    // no constraint that a schema knows
                }
            }
        }
    }

    private static void size(Schema<?> schema, Size size) {
        if (size.min() > 0) {
            least(schema, size.min());
        }
        if (schema instanceof ArraySchema) {
            schema.setMaxItems(size.max());
        } else {
            schema.setMaxLength(size.max());
        }
    }

    private static void least(Schema<?> schema, int least) {
        if (schema instanceof ArraySchema) {
            schema.setMinItems(least);
        } else {
            schema.setMinLength(least);
        }
    }
}
