package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.groupactivity.GroupActivities;
import cz.tripartita.readmodels.groupactivity.GroupActivityProjection;
import cz.tripartita.readmodels.groupactivity.YearOfGroups;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What groups did in a year. */
@RestController
@Reads(GroupActivityProjection.class)
class GroupActivityQueries {

    private final GroupActivities activities;
    private final Clock clock;

    GroupActivityQueries(GroupActivities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** Without {@code year} the current one in Prague. */
    @GetMapping(path = "/api/planning/groups/activity", produces = "application/json")
    YearOfGroups groupActivity(Caller caller, @RequestParam(required = false) @Nullable Integer year) {
        int wanted = year == null ? Answers.today(clock).getYear() : year;
        if (wanted < 1900 || wanted > 2999) {
            throw Answers.faulty("year");
        }
        return activities.of(caller.municipality(), wanted);
    }
}
