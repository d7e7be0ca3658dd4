package cz.tripartita.readmodels.catalogue;

import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.TargetGroup;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which services are wanted; what is not given does not narrow.
 *
 * @param text words that all have to be in the names of service, kind, provider or place, diacritics aside
 * @param kind code of a kind of Act 108/2006
 * @param area code of an area of the statute
 * @param provider an organisation
 * @param stale whether only entries that are stale are wanted, or only those that are not
 */
public record ServiceFilter(
        @Nullable String text,
        @Nullable ServiceCategory category,
        @Nullable String kind,
        @Nullable ServiceForm form,
        @Nullable String area,
        @Nullable TargetGroup targetGroup,
        @Nullable UUID provider,
        @Nullable ServiceStatus status,
        @Nullable Boolean stale) {

    /** Everything that has a status. */
    public static ServiceFilter of(ServiceStatus status) {
        return new ServiceFilter(null, null, null, null, null, null, null, status, null);
    }

    /** The same, of one status. */
    public ServiceFilter with(ServiceStatus wanted) {
        return new ServiceFilter(text, category, kind, form, area, targetGroup, provider, wanted, stale);
    }
}
