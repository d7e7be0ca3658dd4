package cz.tripartita.readmodels.indicators.forms;

import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.events.NoFigure;
import cz.tripartita.readmodels.indicators.forms.FieldDifference.Content;
import cz.tripartita.readmodels.indicators.forms.FieldDifference.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static FormRow row(String name, FormCell... cells) {
        return new FormRow(id(name), id("service " + name), name, id("organisation"), List.of(cells));
    }

    @Test
    void areNoneWhereTheSameStands() {
        FormCell missing = FormCell.empty("beds", NoFigure.PERIOD_MISSING, List.of("2027-Q1"));
        FormRow then = row("a", number("clients", "10.0"), FormCell.of("name", "A"), missing);
        FormRow now = row(
                "a",
                number("clients", "10.00"),
                FormCell.of("name", "A"),
                FormCell.empty("beds", NoFigure.PERIOD_MISSING, List.of("2027-Q2")));

        assertThat(Differences.between(List.of(then), List.of(now))).isEmpty();
    }

    @Test
    void nameEachFieldWithWhatStoodAndWhatStandsThere() {
        FormRow then = row(
                "a",
                number("clients", "10"),
                FormCell.of("name", "A"),
                FormCell.empty("beds", NoFigure.NO_ACCEPTED_REPORT, List.of()),
                number("costs", "5"));
        FormRow now = row(
                "a",
                number("clients", "11"),
                FormCell.of("name", "B"),
                number("beds", "7"),
                FormCell.empty("costs", NoFigure.PERIOD_MISSING, List.of("2027-Q1")));

        assertThat(Differences.between(List.of(then), List.of(now)))
                .extracting(
                        FieldDifference::kind,
                        FieldDifference::field,
                        FieldDifference::handedOver,
                        FieldDifference::today)
                .containsExactly(
                        tuple(Kind.FIELD_CHANGED, "clients", number("10"), number("11")),
                        tuple(Kind.FIELD_CHANGED, "name", new Content(null, "A", null), new Content(null, "B", null)),
                        tuple(
                                Kind.FIELD_CHANGED,
                                "beds",
                                new Content(null, null, NoFigure.NO_ACCEPTED_REPORT),
                                number("7")),
                        tuple(
                                Kind.FIELD_CHANGED,
                                "costs",
                                number("5"),
                                new Content(null, null, NoFigure.PERIOD_MISSING)));
    }

    private static Content number(String value) {
        return new Content(new BigDecimal(value), null, null);
    }

    private static FormCell number(String field, String value) {
        return FormCell.of(field, new BigDecimal(value));
    }

    @Test
    void nameServicesThatCameOrWentSince() {
        FormRow gone = row("gone", number("clients", "1"));
        FormRow same = row("same", number("clients", "1"));
        FormRow added = row("added", number("clients", "1"));

        assertThat(Differences.between(List.of(gone, same), List.of(added, same)))
                .extracting(FieldDifference::kind, FieldDifference::serviceName, FieldDifference::field)
                .containsExactly(tuple(Kind.SERVICE_GONE, "gone", null), tuple(Kind.SERVICE_ADDED, "added", null));
    }
}
