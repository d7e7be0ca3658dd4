package cz.tripartita.gateway.rest.operations;

import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.dispatch.Rebuild;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.readmodels.Page;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Projections as the operator runs them. */
@RestController
class ProjectionOperations {

    private final ProjectionProgress progress;
    private final Rebuild rebuild;

    ProjectionOperations(ProjectionProgress progress, Rebuild rebuild) {
        this.progress = progress;
        this.rebuild = rebuild;
    }

    @GetMapping(path = "/api/operations/projections", produces = "application/json")
    Page<ProjectionState> projections() {
        List<String> failing = progress.failing();
        return new Page<>(
                progress.lag().entrySet().stream()
                        .map(entry -> state(entry.getKey(), entry.getValue(), failing))
                        .toList(),
                null);
    }

    /** Throws the projection away and lets it grow again from the events, while everything else goes on. */
    @PostMapping(path = "/api/operations/projections/{name}/rebuild", produces = "application/json")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ProjectionState rebuild(@PathVariable String name) {
        if (!progress.projections().contains(name)) {
            throw Refusal.of(ProblemKind.NOT_FOUND);
        }
        rebuild.begin(name);
        return state(name, progress.lag().getOrDefault(name, 0L), progress.failing());
    }

    private ProjectionState state(String name, long lag, List<String> failing) {
        OptionalLong position = progress.position(name);
        return new ProjectionState(
                name, position.isPresent() ? position.getAsLong() : null, lag, failing.contains(name));
    }
}
