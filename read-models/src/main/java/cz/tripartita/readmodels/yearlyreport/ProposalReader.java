package cz.tripartita.readmodels.yearlyreport;

import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the proposals of a year by area. */
final class ProposalReader {

    // An area goes by its name at the latest submission of the year.
    private static final String PROPOSALS = """
            SELECT * FROM (
                SELECT p.*, coalesce(ended_on, submitted_on) AS day, superseded_on IS NOT NULL AS superseded,
                    first_value(area_name) OVER (PARTITION BY area ORDER BY submitted_on DESC, proposal_id) AS shown_name
                FROM views.yearly_proposal p
                WHERE municipality = ? AND extract(year FROM coalesce(ended_on, submitted_on)) = ?) p
            ORDER BY shown_name COLLATE "cs-x-icu", area, day, title COLLATE "cs-x-icu", proposal_id
            """;

    private record Area(String code, String name) {}

    private record InArea(Area area, ProposalLine proposal) {}

    private final JdbcClient jdbc;

    ProposalReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AreaProposals> areas(String municipality, int year) {
        Map<Area, List<ProposalLine>> byArea =
                jdbc.sql(PROPOSALS).params(municipality, year).query(Row.as(ProposalReader::line)).list().stream()
                        .collect(Collectors.groupingBy(
                                InArea::area,
                                LinkedHashMap::new,
                                Collectors.mapping(InArea::proposal, Collectors.toList())));
        return byArea.entrySet().stream()
                .map(area -> new AreaProposals(
                        area.getKey().code(), area.getKey().name(), count(area.getValue()), area.getValue()))
                .toList();
    }

    private static InArea line(Row row) throws SQLException {
        ProposalLine proposal = new ProposalLine(
                row.id("proposal_id"),
                row.text("title"),
                row.constant("outcome", ProposalOutcome.class),
                row.day("day"),
                row.flag("superseded"));
        return new InArea(new Area(row.text("area"), row.text("shown_name")), proposal);
    }

    /** The counts of all areas together; a proposal has one area. */
    static ProposalCounts sum(List<AreaProposals> areas) {
        return count(areas.stream().flatMap(area -> area.proposals().stream()).toList());
    }

    private static ProposalCounts count(List<ProposalLine> proposals) {
        return new ProposalCounts(
                count(proposals, ProposalOutcome.CONSENSUS),
                Math.toIntExact(
                        proposals.stream().filter(ProposalLine::superseded).count()),
                count(proposals, ProposalOutcome.CLOSED_WITHOUT_CONSENSUS),
                count(proposals, ProposalOutcome.WITHDRAWN),
                count(proposals, ProposalOutcome.MERGED),
                count(proposals, ProposalOutcome.SPLIT),
                count(proposals, ProposalOutcome.OPEN));
    }

    private static int count(List<ProposalLine> proposals, ProposalOutcome outcome) {
        return Math.toIntExact(proposals.stream()
                .filter(proposal -> proposal.outcome() == outcome)
                .count());
    }
}
