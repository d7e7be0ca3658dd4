package cz.tripartita.planning.events;

import java.util.List;

/**
 * The ordered steps of one kind of document.
 *
 * @param commissions names of the commissions whose opinions the step {@code COMMISSION_OPINION} asks for
 */
public record DocumentPath(DocumentKind kind, List<DocumentStep> steps, List<String> commissions) {}
