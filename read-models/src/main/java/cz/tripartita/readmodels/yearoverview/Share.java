package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.grants.events.ServiceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the applications of one kind that serve the same areas add to the overview. */
record Share(ServiceKind serviceKind, List<String> areas, YearAmounts amounts) {

    /** What an area is called. */
    record Name(String code, String name) {}

    static YearAmounts sum(Stream<Share> shares) {
        return shares.map(Share::amounts).reduce(YearAmounts.NONE, YearAmounts::plus);
    }

    /** The areas in the order of the names, those without a name after them, what serves none last. */
    static List<AreaOverview> areas(List<Share> shares, List<Name> names) {
        TreeSet<String> served = new TreeSet<>();
        shares.forEach(share -> served.addAll(share.areas()));
        List<AreaOverview> areas = new ArrayList<>();
        for (Name name : names) {
            if (served.remove(name.code())) {
                areas.add(area(shares, name.code(), name.name()));
            }
        }
        served.forEach(code -> areas.add(area(shares, code, code)));
        List<Share> none =
                shares.stream().filter(share -> share.areas().isEmpty()).toList();
        if (!none.isEmpty()) {
            areas.add(new AreaOverview(null, null, 0, sum(none.stream())));
        }
        return areas;
    }

    private static AreaOverview area(List<Share> shares, String code, @Nullable String name) {
        List<Share> serving =
                shares.stream().filter(share -> share.areas().contains(code)).toList();
        int shared = serving.stream()
                .filter(share -> share.areas().size() > 1)
                .mapToInt(share -> share.amounts().applications())
                .sum();
        return new AreaOverview(code, name, shared, sum(serving.stream()));
    }
}
