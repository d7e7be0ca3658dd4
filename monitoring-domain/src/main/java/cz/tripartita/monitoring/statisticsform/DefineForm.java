package cz.tripartita.monitoring.statisticsform;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.FieldOrigin;
import cz.tripartita.monitoring.events.FieldSource;
import cz.tripartita.monitoring.events.FormDefinition;
import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.MoneyOfYear;
import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.monitoring.events.ServiceAttribute;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Defines a form, or defines it anew as a further version, valid from a year on.
 *
 * @param ground the paragraph or instruction of the recipient behind it
 * @param fields in the order of the form
 */
public record DefineForm(
        @TargetAggregateIdentifier UUID formId,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9_-]*")
        String code,

        @Min(2000) @Max(2100) int validFrom,
        Recipient recipient,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String nameEn,
        @NotBlank @Size(max = 1_000) String ground,
        @NotEmpty @Size(max = 4) List<ServiceKind> serviceKinds,
        @Nullable @Size(max = 60) List<String> actKinds,
        @NotEmpty @Size(max = 200) List<@Valid DefinedField> fields) {

    /**
     * One field.
     *
     * @param description what stands in it
     * @param ground the paragraph or instruction of the recipient that asks for it
     * @param unit of a number; none for a text
     * @param decimals decimal places of a number, none for a text
     * @param indicator code of the indicator; of a share of money the one that it is a share of
     * @param text what stands in the field of every service
     */
    public record DefinedField(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9_]*")
            String code,

            @NotBlank @Size(max = 300) String label,
            @NotBlank @Size(max = 300) String labelEn,
            @NotBlank @Size(max = 2_000) String description,
            @NotBlank @Size(max = 1_000) String ground,
            @Nullable @Size(max = 60) String unit,
            @Nullable @Min(0) @Max(6) Integer decimals,
            boolean required,
            FieldOrigin origin,
            @Nullable @Size(max = 60) String indicator,
            @Nullable ServiceAttribute attribute,
            @Nullable MoneyOfYear money,
            @Nullable @Size(max = 1_000) String text) {

        FormField field() {
            return new FormField(
                    code,
                    label,
                    labelEn,
                    description,
                    ground,
                    unit,
                    decimals == null ? 0 : decimals,
                    required,
                    new FieldSource(origin, indicator, attribute, money, text));
        }
    }

    FormDefinition definition() {
        return new FormDefinition(
                recipient,
                name,
                nameEn,
                ground,
                serviceKinds,
                actKinds == null ? List.of() : actKinds,
                fields.stream().map(DefinedField::field).toList());
    }
}
