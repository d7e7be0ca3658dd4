package cz.tripartita.planning.events;

import java.util.List;

/** The ordered steps of one kind of document. */
public record DocumentPath(DocumentKind kind, List<DocumentStep> steps) {}
