package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Resolution;
import java.util.Map;

/** What every resolution behind a decision on money has to be. */
public final class Resolutions {

    private Resolutions() {}

    /** Requires a numbered resolution of the council or the assembly, adopted by the day of the occasion. */
    public static void require(Resolution resolution, Occasion occasion) {
        GrantsRule.RESOLUTION_OF_ELECTED_BODY.require(
                !resolution.number().isBlank()
                        && (resolution.body() == Body.COUNCIL || resolution.body() == Body.ASSEMBLY),
                () -> Map.of("body", resolution.body().name(), "number", resolution.number()));
        GrantsRule.RESOLUTION_NOT_IN_FUTURE.require(
                !resolution.adoptedOn().isAfter(occasion.happenedOn()),
                () -> Map.of(
                        "adoptedOn", resolution.adoptedOn().toString(),
                        "happenedOn", occasion.happenedOn().toString()));
    }

    /** Whether two resolutions are the same one: a body gives a number once. */
    static boolean same(Resolution one, Resolution other) {
        return one.body() == other.body()
                && one.number().strip().equals(other.number().strip());
    }
}
