package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what was proposed, who took which stance and how it ended; always within one municipality. */
public final class DecisionRecords {

    private static final String SUMMARY = """
            SELECT * FROM (
                SELECT p.*, g.name AS group_name, coalesce((
                    SELECT s.groups_public FROM views.decision_statute s
                    WHERE s.process_id = p.process_id AND s.effective_from <= p.latest_on
                    ORDER BY s.version DESC LIMIT 1), false) AS is_public
                FROM views.decision_proposal p JOIN views.decision_group g USING (group_id)) p
            """;

    private final JdbcClient jdbc;
    private final RecordReader reader;

    public DecisionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
        reader = new RecordReader(jdbc);
    }

    /**
     * Proposals of a municipality, filtered and in order.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list or order
     */
    public Page<ProposalSummary> list(
            String municipality, ProposalFilter filter, ProposalOrder order, PageRequest page) {
        String list = "proposals/" + order;
        Conditions conditions = narrowed(municipality, filter);
        Cursor cursor = Cursor.of(list, page);
        if (cursor != null) {
            UUID id = Cursor.read(cursor.id(), UUID::fromString);
            switch (order) {
                case NEWEST_FIRST -> conditions.and("(p.submitted_on, p.proposal_id) < (?, ?)", day(cursor), id);
                case OLDEST_FIRST -> conditions.and("(p.submitted_on, p.proposal_id) > (?, ?)", day(cursor), id);
                case TITLE ->
                    conditions.and("(p.title COLLATE \"cs-x-icu\", p.proposal_id) > (?, ?)", cursor.key(), id);
            }
        }
        List<ProposalSummary> found = jdbc.sql(SUMMARY + conditions.sql() + ordered(order) + " LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(DecisionRecords::summary))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor(list, last.proposalId().toString(), key(last, order)));
    }

    /** The whole record of one proposal; nothing where the municipality has none of that id. */
    public Optional<DecisionRecordView> find(String municipality, UUID proposalId) {
        Conditions conditions = Conditions.of("p.municipality", municipality).and("p.proposal_id = ?", proposalId);
        return jdbc.sql(SUMMARY + conditions.sql())
                .params(conditions.parameters())
                .query(Row.as(DecisionRecords::summary))
                .optional()
                .map(reader::read);
    }

    /** Which of these proposals the public may read. */
    public Set<UUID> publicAmong(String municipality, Set<UUID> proposals) {
        Conditions conditions = Conditions.of("p.municipality", municipality)
                .and("p.proposal_id = ANY (?)", proposals.toArray(UUID[]::new))
                .and("p.is_public");
        return Set.copyOf(jdbc.sql(SUMMARY + conditions.sql())
                .params(conditions.parameters())
                .query(Row.as(row -> row.id("proposal_id")))
                .list());
    }

    private static Conditions narrowed(String municipality, ProposalFilter filter) {
        Conditions conditions = Conditions.of("p.municipality", municipality)
                .and("p.group_id = ?", filter.group())
                .and("p.area = ?", filter.area())
                .and("p.kind = ?", filter.kind())
                .and("p.status = ?", filter.status())
                .and("extract(year FROM coalesce(p.ended_on, p.submitted_on)) = ?", filter.year());
        return filter.publicOnly() ? conditions.and("p.is_public") : conditions;
    }

    private static String ordered(ProposalOrder order) {
        return switch (order) {
            case NEWEST_FIRST -> " ORDER BY p.submitted_on DESC, p.proposal_id DESC";
            case OLDEST_FIRST -> " ORDER BY p.submitted_on, p.proposal_id";
            case TITLE -> " ORDER BY p.title COLLATE \"cs-x-icu\", p.proposal_id";
        };
    }

    private static String key(ProposalSummary last, ProposalOrder order) {
        return order == ProposalOrder.TITLE ? last.title() : last.submittedOn().toString();
    }

    private static LocalDate day(Cursor cursor) {
        return Cursor.read(cursor.key(), LocalDate::parse);
    }

    private static ProposalSummary summary(Row row) throws SQLException {
        return new ProposalSummary(
                row.id("proposal_id"),
                row.text("municipality"),
                row.id("group_id"),
                row.text("group_name"),
                row.text("area"),
                row.text("area_name"),
                row.constant("kind", ProposalKind.class),
                row.text("title"),
                row.constant("status", DecisionStatus.class),
                row.number("round"),
                row.day("submitted_on"),
                row.dayOrNull("ended_on"),
                row.flag("is_public"),
                row.version("version"));
    }
}
