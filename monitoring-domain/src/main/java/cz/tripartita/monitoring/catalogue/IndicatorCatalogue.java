package cz.tripartita.monitoring.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The indicator catalogue of one municipality. */
public class IndicatorCatalogue {

    IndicatorCatalogue() {}

    /** The id of a municipality's catalogue: a name-based UUID, so that each municipality has exactly one. */
    public static UUID idOf(String municipality) {
        return UUID.nameUUIDFromBytes(("indicator-catalogue:" + municipality).getBytes(StandardCharsets.UTF_8));
    }
}
