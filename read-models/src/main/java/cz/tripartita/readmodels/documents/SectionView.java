package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.PlanSection;

/** A section of a concept or a community plan. */
public record SectionView(PlanSection section, String text) {}
