package cz.tripartita.readmodels.grantledger.pipeline;

/** The applications in one stage. */
public record StageCount(Stage stage, PipelineAmounts amounts) {}
