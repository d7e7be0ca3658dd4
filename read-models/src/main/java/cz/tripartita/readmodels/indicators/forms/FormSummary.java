package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.monitoring.events.Recipient;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One form in a list, by its latest version.
 *
 * @param validFrom the first year of that version
 * @param lastYear the last year of the form, where it was given up
 * @param name in Czech
 * @param nameEn in English
 * @param ground the paragraph or instruction of the recipient behind it
 * @param fields how many fields it has
 * @param lastHandedOver the last year whose figures were handed over in it, none before the first
 */
public record FormSummary(
        UUID formId,
        String code,
        Recipient recipient,
        int version,
        int validFrom,
        @Nullable Integer lastYear,
        String name,
        String nameEn,
        String ground,
        int fields,
        LocalDate definedOn,
        @Nullable Integer lastHandedOver) {}
