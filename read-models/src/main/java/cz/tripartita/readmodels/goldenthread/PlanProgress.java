package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a plan.
 *
 * @param conceptId the concept or community plan that a realisation plan carries out
 * @param fulfilment of a realisation plan by its entries; of a concept or community plan by the entries of all published
 *     realisation plans that carry it out
 * @param entries of a realisation plan, by area
 * @param parts of a concept or community plan, by designation
 * @param measuresWithoutEntries designations of measures to which no entry ties
 */
public record PlanProgress(
        UUID documentId,
        DocumentKind kind,
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        PlanStage stage,
        @Nullable UUID conceptId,
        Fulfilment fulfilment,
        List<EntryProgress> entries,
        List<PartProgress> parts,
        List<String> measuresWithoutEntries) {

    PlanProgress withoutGrants() {
        return new PlanProgress(
                documentId,
                kind,
                title,
                periodFrom,
                periodTo,
                stage,
                conceptId,
                fulfilment,
                entries.stream().map(EntryProgress::withoutGrants).toList(),
                parts.stream().map(PartProgress::withoutGrants).toList(),
                measuresWithoutEntries);
    }
}
