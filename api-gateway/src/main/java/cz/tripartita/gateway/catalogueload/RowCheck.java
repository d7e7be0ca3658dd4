package cz.tripartita.gateway.catalogueload;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.organisation.Ico;
import cz.tripartita.planning.organisation.RegisterOrganisation;
import cz.tripartita.planning.service.ListService;
import cz.tripartita.planning.service.ListingTrial;
import cz.tripartita.readmodels.catalogue.Catalogue;
import cz.tripartita.readmodels.catalogue.Providers;
import cz.tripartita.readmodels.catalogue.SearchText;
import cz.tripartita.readmodels.catalogue.ServiceView;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges rows one after another, before anything of them is sent: in themselves, by the rules, against the catalogue and
 * against the rows before them.
 */
final class RowCheck {

    private final Validator validator;
    private final Providers providers;
    private final Catalogue catalogue;
    private final StatuteAdopted statute;
    private final Occasion occasion;
    private final Map<String, Provider> met = new HashMap<>();
    private final Set<UUID> services = new HashSet<>();

    RowCheck(Validator validator, Providers providers, Catalogue catalogue, StatuteAdopted statute, Occasion occasion) {
        this.validator = validator;
        this.providers = providers;
        this.catalogue = catalogue;
        this.statute = statute;
        this.occasion = occasion;
    }

    /** The row with its provider and service, none where it is refused: its cells have the faults then. */
    @Nullable
    PlannedRow check(FileRow row) {
        RowCells cells = row.cells();
        if (!Ico.isValid(row.ico()) && !row.ico().isEmpty()) {
            broken(cells, Column.ICO, PlanningRule.ICO_VALID);
        }
        Provider provider = provider(row);
        Optional<ServiceView> listed = catalogue.service(
                provider.organisationId(), row.listing().name(), row.category(), row.kind(), occasion.happenedOn());
        UUID serviceId =
                listed.map(ServiceView::serviceId).orElseGet(() -> NamedIds.service(provider.organisationId(), row));
        ListService command = command(row, provider, serviceId);
        shape(row, provider, command);
        rules(cells, command);
        if (listed.isPresent() && listed.get().endedOn() != null) {
            broken(cells, Column.SERVICE, PlanningRule.SERVICE_PROVIDED);
        }
        if (!SearchText.plain(provider.name()).equals(SearchText.plain(row.name()))) {
            cells.fault(Column.NAME, RowFault.OTHER_NAME);
        }
        if (cells.faults().isEmpty() && services.contains(serviceId)) {
            cells.fault(Column.SERVICE, RowFault.TWICE_IN_FILE);
        }
        if (!cells.faults().isEmpty()) {
            return null;
        }
        met.putIfAbsent(row.ico(), provider);
        services.add(serviceId);
        return new PlannedRow(row, provider, command, listed.isPresent());
    }

    private Provider provider(FileRow row) {
        Provider before = met.get(row.ico());
        if (before != null) {
            return before;
        }
        return providers
                .ofIco(occasion.municipality(), row.ico())
                .map(found -> new Provider(
                        found.provider().organisationId(), found.provider().name(), true))
                .orElseGet(() ->
                        new Provider(NamedIds.organisation(occasion.municipality(), row.ico()), row.name(), false));
    }

    private ListService command(FileRow row, Provider provider, UUID serviceId) {
        return new ListService(
                serviceId,
                provider.organisationId(),
                statute.processId(),
                row.category(),
                row.kind(),
                row.listing(),
                row.registerNumber(),
                row.registeredFrom(),
                row.registeredTo());
    }

    private void shape(FileRow row, Provider provider, ListService command) {
        for (ConstraintViolation<ListService> violation : validator.validate(command)) {
            row.cells().fault(ColumnOf.property(violation.getPropertyPath().toString()), faultOf(violation));
        }
        var registration = new RegisterOrganisation(provider.organisationId(), row.name(), row.ico(), row.founder());
        for (ConstraintViolation<RegisterOrganisation> violation : validator.validate(registration)) {
            boolean ico = violation.getPropertyPath().toString().equals("ico");
            row.cells().fault(ico ? Column.ICO : Column.NAME, faultOf(violation));
        }
    }

    private static RowFault faultOf(ConstraintViolation<?> violation) {
        return switch (violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotBlank" -> RowFault.MISSING;
            case "Size" -> RowFault.TOO_LONG;
            default -> RowFault.MALFORMED;
        };
    }

    /** A row that cannot be read is not asked about rules that its unreadable cells would break. */
    private void rules(RowCells cells, ListService command) {
        if (!cells.faults().isEmpty()) {
            return;
        }
        try {
            ListingTrial.require(command, statute, occasion);
        } catch (RuleBroken refusal) {
            broken(cells, ColumnOf.rule(refusal, command), refusal.rule());
        }
    }

    static void broken(RowCells cells, Column column, PlanningRule rule) {
        cells.faults().add(RefusedCell.of(cells.number(), column, cells.raw(column), rule));
    }
}
