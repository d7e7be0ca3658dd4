package cz.tripartita.gateway.rest.query;

import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.yearoverview.AreaOverview;
import cz.tripartita.readmodels.yearoverview.Ended;
import cz.tripartita.readmodels.yearoverview.KindOverview;
import cz.tripartita.readmodels.yearoverview.SourceOverview;
import cz.tripartita.readmodels.yearoverview.YearAmounts;
import cz.tripartita.readmodels.yearoverview.YearOverview;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the year overview as a table; what a line does not have is null.
 *
 * @param code of area, kind of service or source, none for the total and for what serves no area
 * @param name of the area
 * @param shared how many of the applications serve other areas too
 * @param planned what budgets expect of the source
 * @param plannedOfGrants what of it in those that became grants
 */
record OverviewRow(
        Part part,
        @Nullable String code,
        @Nullable String name,
        @Nullable Integer shared,
        @Nullable Money allocation,
        @Nullable Money awardedCountedAgain,
        int applications,
        @Nullable Money requested,
        @Nullable Money recommended,
        @Nullable Ended rejected,
        @Nullable Ended withdrawn,
        @Nullable Ended refused,
        int grants,
        @Nullable Integer grantsWithdrawn,
        @Nullable Money awarded,
        @Nullable Money contracted,
        @Nullable Money paid,
        @Nullable Money used,
        @Nullable Money returned,
        @Nullable Money demanded,
        @Nullable Money owed,
        @Nullable Money planned,
        @Nullable Money plannedOfGrants) {

    enum Part {
        TOTAL,
        AREA,
        KIND,
        SOURCE
    }

    /** Total, areas, kinds and sources below each other. */
    static final class Layout implements RowsOf<YearOverview, OverviewRow> {

        @Override
        public List<OverviewRow> of(YearOverview year) {
            List<OverviewRow> rows = new ArrayList<>();
            rows.add(total(year));
            year.areas().forEach(area -> rows.add(of(area)));
            year.kinds().forEach(kind -> rows.add(of(kind)));
            year.sources().forEach(source -> rows.add(of(source)));
            return rows;
        }

        private static OverviewRow total(YearOverview year) {
            return of(Part.TOTAL, null, null, null, year.allocation(), year.awardedCountedAgain(), year.total());
        }

        private static OverviewRow of(AreaOverview area) {
            return of(Part.AREA, area.area(), area.areaName(), area.shared(), null, null, area.amounts());
        }

        private static OverviewRow of(KindOverview kind) {
            return of(Part.KIND, kind.serviceKind().name(), null, null, null, null, kind.amounts());
        }

        private static OverviewRow of(
                Part part,
                @Nullable String code,
                @Nullable String name,
                @Nullable Integer shared,
                @Nullable Money allocation,
                @Nullable Money awardedCountedAgain,
                YearAmounts of) {
            return new OverviewRow(
                    part,
                    code,
                    name,
                    shared,
                    allocation,
                    awardedCountedAgain,
                    of.applications(),
                    of.requested(),
                    of.recommended(),
                    of.rejected(),
                    of.withdrawn(),
                    of.refused(),
                    of.grants(),
                    of.grantsWithdrawn(),
                    of.awarded(),
                    of.contracted(),
                    of.paid(),
                    of.used(),
                    of.returned(),
                    of.demanded(),
                    of.owed(),
                    null,
                    null);
        }

        private static OverviewRow of(SourceOverview source) {
            return new OverviewRow(
                    Part.SOURCE,
                    source.source().name(),
                    null,
                    null,
                    null,
                    null,
                    source.applications(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    source.grants(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    source.planned(),
                    source.plannedOfGrants());
        }
    }
}
