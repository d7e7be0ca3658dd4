package cz.tripartita.monitoring.events;

import cz.tripartita.grants.events.ServiceKind;
import java.util.List;

/**
 * What a form asks for, as the municipality has set it down; it claims to be nobody's official file format.
 *
 * @param name in Czech
 * @param nameEn in English
 * @param ground the paragraph or instruction of the recipient behind it
 * @param serviceKinds the kinds of service that have a row in it
 * @param actKinds among registered services those of these kinds of Act 108/2006 only; all where it is empty
 * @param fields in the order of the form
 */
public record FormDefinition(
        Recipient recipient,
        String name,
        String nameEn,
        String ground,
        List<ServiceKind> serviceKinds,
        List<String> actKinds,
        List<FormField> fields) {}
