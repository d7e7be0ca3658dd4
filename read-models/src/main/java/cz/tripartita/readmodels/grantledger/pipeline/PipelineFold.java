package cz.tripartita.readmodels.grantledger.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds up what each line has in each stage. */
final class PipelineFold {

    /**
     * What one line has in one stage.
     *
     * @param stage none for a line without applications
     */
    record Cell(
            UUID programmeId,
            String programme,
            UUID lineId,
            String line,
            @Nullable Stage stage,
            PipelineAmounts amounts) {}

    private PipelineFold() {}

    static Pipeline of(List<Cell> cells) {
        Map<UUID, List<Cell>> byLine = new LinkedHashMap<>();
        cells.forEach(cell ->
                byLine.computeIfAbsent(cell.lineId(), _ -> new ArrayList<>()).add(cell));
        List<LinePipeline> lines =
                byLine.values().stream().map(PipelineFold::line).toList();
        return new Pipeline(stages(cells), total(cells), lines);
    }

    private static LinePipeline line(List<Cell> cells) {
        Cell first = cells.getFirst();
        return new LinePipeline(
                first.programmeId(), first.programme(), first.lineId(), first.line(), stages(cells), total(cells));
    }

    private static List<StageCount> stages(List<Cell> cells) {
        Map<Stage, PipelineAmounts> sums = new EnumMap<>(Stage.class);
        for (Cell cell : cells) {
            if (cell.stage() != null) {
                sums.merge(cell.stage(), cell.amounts(), PipelineAmounts::plus);
            }
        }
        return Arrays.stream(Stage.values())
                .map(stage -> new StageCount(stage, sums.getOrDefault(stage, PipelineAmounts.NONE)))
                .toList();
    }

    private static PipelineAmounts total(List<Cell> cells) {
        return cells.stream().map(Cell::amounts).reduce(PipelineAmounts.NONE, PipelineAmounts::plus);
    }
}
