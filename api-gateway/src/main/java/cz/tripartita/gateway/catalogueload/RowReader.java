package cz.tripartita.gateway.catalogueload;

import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.CapacityUnit;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.KindOfService;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.service.Listing;
import cz.tripartita.readmodels.catalogue.SearchText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rows: codes as they are or as Czech words, areas by code or name. */
final class RowReader {

    private static final Map<String, ServiceCategory> CATEGORIES = Map.of(
            "related", ServiceCategory.RELATED,
            "souvisejici", ServiceCategory.RELATED,
            "souvisejici sluzba", ServiceCategory.RELATED,
            "pro family", ServiceCategory.PRO_FAMILY,
            "prorodinna", ServiceCategory.PRO_FAMILY,
            "prorodinna aktivita", ServiceCategory.PRO_FAMILY);
    private static final Map<String, ServiceForm> FORMS = Map.of(
            "field", ServiceForm.FIELD,
            "terenni", ServiceForm.FIELD,
            "ambulatory", ServiceForm.AMBULATORY,
            "ambulantni", ServiceForm.AMBULATORY,
            "residential", ServiceForm.RESIDENTIAL,
            "pobytova", ServiceForm.RESIDENTIAL);
    private static final Map<String, CapacityUnit> UNITS = Map.of(
            "beds", CapacityUnit.BEDS,
            "luzka", CapacityUnit.BEDS,
            "places", CapacityUnit.PLACES,
            "mista", CapacityUnit.PLACES,
            "clients", CapacityUnit.CLIENTS,
            "klienti", CapacityUnit.CLIENTS,
            "contacts a day", CapacityUnit.CONTACTS_A_DAY,
            "kontakty denne", CapacityUnit.CONTACTS_A_DAY);
    private static final Map<String, FounderKind> FOUNDERS = Map.of(
            "municipality", FounderKind.MUNICIPALITY,
            "obec", FounderKind.MUNICIPALITY,
            "region", FounderKind.REGION,
            "kraj", FounderKind.REGION,
            "state", FounderKind.STATE,
            "stat", FounderKind.STATE,
            "non governmental", FounderKind.NON_GOVERNMENTAL,
            "nestatni", FounderKind.NON_GOVERNMENTAL);
    private static final Map<String, String> KINDS = KindsOfService.OF_THE_ACT.kinds().stream()
            .collect(Collectors.toMap(
                    kind -> SearchText.plain(kind.name()), KindOfService::code, (earlier, later) -> later));

    private final Map<String, String> areas;

    /** A reader that knows the areas of a statute. */
    RowReader(List<Area> areas) {
        this.areas = areas.stream()
                .collect(Collectors.toMap(
                        area -> SearchText.plain(area.name()), Area::code, (earlier, later) -> earlier));
    }

    /** What the row says; what cannot be read is among the faults of its cells. */
    FileRow read(RowCells cells) {
        String kindText = cells.required(Column.KIND);
        ServiceCategory category = CATEGORIES.getOrDefault(SearchText.plain(kindText), ServiceCategory.REGISTERED);
        return new FileRow(
                cells,
                cells.required(Column.ICO),
                cells.required(Column.NAME),
                constant(cells, Column.FOUNDER, FOUNDERS, RowFault.UNKNOWN_FOUNDER, FounderKind.NON_GOVERNMENTAL),
                category,
                category == ServiceCategory.REGISTERED ? kind(kindText, cells) : null,
                listing(cells),
                cells.text(Column.REGISTER_NUMBER),
                cells.day(Column.REGISTERED_FROM),
                cells.day(Column.REGISTERED_TO));
    }

    private static @Nullable String kind(String text, RowCells cells) {
        String plain = SearchText.plain(text);
        if (KindsOfService.OF_THE_ACT.find(plain).isPresent()) {
            return plain;
        }
        String code = KINDS.get(plain);
        if (code == null && !text.isEmpty()) {
            cells.fault(Column.KIND, RowFault.UNKNOWN_KIND);
        }
        return code;
    }

    private Listing listing(RowCells cells) {
        Integer capacity = cells.wholeNumber(Column.CAPACITY);
        CapacityUnit unit = constant(cells, Column.CAPACITY_UNIT, UNITS, RowFault.UNKNOWN_UNIT, CapacityUnit.CLIENTS);
        List<String> areaCodes = cells.several(Column.AREAS, "|").stream()
                .map(area -> areas.getOrDefault(SearchText.plain(area), area))
                .toList();
        if (areaCodes.isEmpty()) {
            cells.fault(Column.AREAS, RowFault.MISSING);
        }
        return new Listing(
                cells.required(Column.SERVICE),
                forms(cells),
                areaCodes,
                List.of(),
                cells.text(Column.STREET),
                cells.text(Column.NUMBER),
                cells.text(Column.POSTCODE),
                cells.text(Column.TOWN),
                cells.text(Column.PHONE),
                cells.text(Column.EMAIL),
                cells.text(Column.WEB),
                capacity,
                capacity == null ? null : unit,
                cells.text(Column.TERRITORY));
    }

    private static List<ServiceForm> forms(RowCells cells) {
        List<String> texts = cells.several(Column.FORM, "|,;/+");
        List<ServiceForm> forms = texts.stream()
                .map(text -> FORMS.get(SearchText.plain(text)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (texts.stream().anyMatch(text -> !FORMS.containsKey(SearchText.plain(text)))) {
            cells.fault(Column.FORM, RowFault.UNKNOWN_FORM);
        }
        return forms;
    }

    private static <E> E constant(RowCells cells, Column column, Map<String, E> known, RowFault fault, E usual) {
        String text = cells.text(column);
        if (text == null) {
            return usual;
        }
        E constant = known.get(SearchText.plain(text));
        if (constant == null) {
            cells.fault(column, fault);
            return usual;
        }
        return constant;
    }
}
