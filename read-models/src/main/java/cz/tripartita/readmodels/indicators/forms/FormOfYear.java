package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.Recipient;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A form as the figures of one year are given out in it, field by field.
 *
 * @param version version of the form that is in force for the year
 * @param validFrom the first year of that version
 * @param name in Czech
 * @param nameEn in English
 * @param ground the paragraph or instruction of the recipient behind it
 * @param serviceKinds the kinds of service that have a row in it
 * @param actKinds among registered services those of these kinds of Act 108/2006 only; all where it is empty
 * @param fields in the order of the form
 */
public record FormOfYear(
        UUID formId,
        String municipality,
        String code,
        int year,
        int version,
        int validFrom,
        LocalDate definedOn,
        Recipient recipient,
        String name,
        String nameEn,
        String ground,
        List<ServiceKind> serviceKinds,
        List<String> actKinds,
        List<FormField> fields) {}
