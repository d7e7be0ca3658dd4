package cz.tripartita.readmodels.catalogue;

import cz.tripartita.planning.events.Contacts;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that provides services.
 *
 * @param contacts how it is reached, none where that was never recorded
 * @param services how many of its services are provided now
 * @param version sequence number of the organisation's last event
 */
public record ProviderView(
        ProviderReference provider,
        String municipality,
        @Nullable Contacts contacts,
        int services,
        long version) {}
