package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.planning.events.Capacity;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.TargetGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalogue says of a service, but for how to reach it. */
record DescribedService(
        String name,
        List<ServiceForm> forms,
        List<TargetGroup> targetGroups,
        @Nullable Capacity capacity,
        @Nullable String territory) {}
