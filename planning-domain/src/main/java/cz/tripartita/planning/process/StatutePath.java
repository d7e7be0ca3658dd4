package cz.tripartita.planning.process;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The steps that a draft of the statute takes by the version in effect; the first version takes that of the council. */
record StatutePath(DocumentPath path) {

    private static final DocumentPath COUNCIL_ALONE =
            new DocumentPath(DocumentKind.STATUTE, List.of(DocumentStep.COUNCIL), List.of());

    static StatutePath of(Statutes statutes, LocalDate day) {
        return statutes.ifInEffectOn(day)
                .flatMap(version -> version.rules().documentPaths().stream()
                        .filter(path -> path.kind() == DocumentKind.STATUTE)
                        .findFirst())
                .map(StatutePath::new)
                .orElse(new StatutePath(COUNCIL_ALONE));
    }

    /** Lets through a step of the path before which all others are taken. */
    void requireNext(DocumentStep step, StatuteDraft draft) {
        if (!path.steps().contains(step)) {
            throw new RuleBroken(PlanningRule.STATUTE_STEP_IN_PATH, Map.of("step", step, "steps", path.steps()));
        }
        List<DocumentStep> open = path.steps().subList(0, path.steps().indexOf(step)).stream()
                .filter(before -> !taken(before, draft))
                .toList();
        if (!open.isEmpty()) {
            throw new RuleBroken(PlanningRule.STATUTE_STEP_IN_ORDER, Map.of("step", step, "before", open));
        }
    }

    void requireCommission(String commission) {
        if (!path.commissions().contains(commission)) {
            throw new RuleBroken(
                    PlanningRule.COMMISSION_NAMED_IN_STATUTE,
                    Map.of("commission", commission, "named", path.commissions()));
        }
    }

    private boolean taken(DocumentStep step, StatuteDraft draft) {
        return switch (step) {
            case STEERING_APPROVAL -> draft.steering();
            case COMMISSION_OPINION -> draft.opinions().containsAll(path.commissions());
            case PUBLIC_COMMENT, PUBLIC_HEARING, COUNCIL, ASSEMBLY, PUBLICATION -> false;
        };
    }
}
