package cz.tripartita.readmodels.grantledger.pipeline;

import java.util.List;
import java.util.UUID;

/**
 * The applications to one line of a programme.
 *
 * @param programme what the programme is called
 * @param line what the line is called
 * @param stages every stage, in order
 * @param total of all stages
 */
public record LinePipeline(
        UUID programmeId, String programme, UUID lineId, String line, List<StageCount> stages, PipelineAmounts total) {}
