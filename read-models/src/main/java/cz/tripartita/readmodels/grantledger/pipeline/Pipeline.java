package cz.tripartita.readmodels.grantledger.pipeline;

import java.util.List;

/**
 * The applications of a programme, or of all programmes of a year, by stage; each application is in one stage, so the
 * stages add up to the total, and so do the lines.
 *
 * @param stages every stage, in order
 * @param lines by programme, in the order of the programme
 */
public record Pipeline(List<StageCount> stages, PipelineAmounts total, List<LinePipeline> lines) {}
