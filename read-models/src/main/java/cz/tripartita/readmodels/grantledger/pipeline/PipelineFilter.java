package cz.tripartita.readmodels.grantledger.pipeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are wanted; what is not given does not narrow.
 *
 * @param year year of the programme
 */
public record PipelineFilter(
        @Nullable Integer year,
        @Nullable UUID programme,
        @Nullable UUID line,
        @Nullable UUID organisation,
        @Nullable Stage stage) {}
