package cz.tripartita.readmodels.ranking;

import java.util.List;
import java.util.UUID;

/**
 * What a decision on a programme rests on.
 *
 * @param drawnUp whether there is a ranking of all applications
 * @param applications by line and place, those without a place by their id
 * @param recommendations the latest last
 * @param version sequence number of the file's last event
 */
public record DecisionFileView(
        UUID fileId,
        UUID programmeId,
        boolean drawnUp,
        List<RankedApplication> applications,
        List<ScenarioView> scenarios,
        List<RecommendationView> recommendations,
        List<PackView> packs,
        long version) {}
