package cz.tripartita.planning.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a service.
 *
 * @param forms in which it is provided, each once
 * @param areas codes of areas of the statute, each once
 * @param targetGroups whom it is for, each once
 * @param territory where it is provided, in words
 */
public record ServiceEntry(
        String name,
        List<ServiceForm> forms,
        List<String> areas,
        List<TargetGroup> targetGroups,
        Contacts contacts,
        @Nullable Capacity capacity,
        @Nullable String territory) {}
