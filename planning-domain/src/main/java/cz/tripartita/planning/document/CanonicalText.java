package cz.tripartita.planning.document;

import cz.tripartita.planning.Digest;
import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.GrantFigure;
import cz.tripartita.planning.events.IndicatorFigure;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.MoneyFigure;
import cz.tripartita.planning.events.PartIndicator;
import cz.tripartita.planning.events.PlanEntry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one text that a document's content is written as, so that anybody can recompute the digest of a frozen draft.
 *
 * <p>It is UTF-8 in lines. Each line, the last one too, ends with a line feed (U+000A); its fields are separated by tabs
 * (U+0009); its first field says what it is. In a field a backslash is written {@code \\}, a tab {@code \t}, a line feed
 * {@code \n} and a carriage return {@code \r}. What is absent is an empty field. Ids are lower-case with hyphens, days
 * are {@code 2026-05-12}, constants are named in English capitals as in events; amounts have two decimals and other
 * numbers none that end in zeros, both without exponent and grouping.
 *
 * <p>The first line is {@code document}, kind, title, first and last day. Then follow, by kind:
 *
 * <ul>
 *   <li>of a realisation plan, where it carries out a concept: {@code concept} and the id of that document; then for each area in the order of its code: {@code chapter}, area, id of the proposal that
 *       orders it; then for each of its entries in its order: {@code entry}, entry id, area, proposal id, title, digest
 *       of the wording, expected cost, id of the need, measure of the concept, designation in the region's plan
 *   <li>of a medium-term concept and a community plan, for each part in the order of its designation: {@code part}, part
 *       id, id of the part above, level, designation, title, text, responsible body, day, name, base, target and unit of
 *       the indicator, expected cost, designation in the region's plan, proposal id; then for each of its sources in
 *       order: {@code source} and the source; after the parts, for each section that is written, in the order of the
 *       constants of {@code PlanSection}: {@code section}, its constant and its text
 *   <li>of grant rules: {@code text} and the text
 *   <li>of a balance report: {@code plan} and the id of the plan; then for each entry in the order of the plan the line
 *       {@code entry} as above; for each grant of its figures in order {@code grant}, grant id, name of the service, amount
 *       contracted, amount paid, number of entries that it serves; for each indicator of its figures in order
 *       {@code recorded} and the fields of {@code indicator}; and, where it is answered: {@code answer}, outcome, reasons, amount, source of the amount,
 *       origin of the amount; then for each of its indicators in order: {@code indicator}, name, value, unit, source,
 *       origin
 * </ul>
 *
 * <p>Order is that of UTF-16 code units, which for letters of Czech is that of code points.
 */
final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    /** Lower-case hexadecimal SHA-256 of the text. */
    static String digestOf(Cover cover, Content content) {
        return Digest.of(of(cover, content));
    }

    static String of(Cover cover, Content content) {
        CanonicalText canonical = new CanonicalText();
        canonical.line("document", cover.kind(), cover.title(), cover.periodFrom(), cover.periodTo());
        switch (content) {
            case PlanContent plan -> {
                if (cover.conceptId() != null) {
                    canonical.line("concept", cover.conceptId());
                }
                plan.areas().forEach(area -> canonical.chapter(area, plan));
            }
            case PartsContent parts -> {
                parts.inOrder().forEach(canonical::part);
                new TreeMap<>(parts.sections()).forEach((section, text) -> canonical.line("section", section, text));
            }
            case TextContent rules -> canonical.line("text", rules.text());
            case BalanceContent balance -> {
                canonical.line("plan", balance.planId());
                balance.entries().forEach(entry -> canonical.answered(entry, balance));
            }
        }
        return canonical.text.toString();
    }

    private void chapter(String area, PlanContent plan) {
        ChapterOrdered order = plan.orders().get(area);
        line("chapter", area, order == null ? null : order.orderProposalId());
        plan.chapter(area).forEach(this::entry);
    }

    private void entry(PlanEntry entry) {
        line(
                "entry",
                entry.entryId(),
                entry.area(),
                entry.proposalId(),
                entry.title(),
                entry.wordingDigest(),
                entry.expectedCost(),
                entry.ties().needId(),
                entry.ties().conceptMeasure(),
                entry.ties().regionalPlan());
    }

    private void part(DocumentPart part) {
        PartIndicator indicator = part.indicator();
        line(
                "part",
                part.partId(),
                part.parentId(),
                part.level(),
                part.designation(),
                part.title(),
                part.text(),
                part.responsibleBody(),
                part.dueOn(),
                indicator == null ? null : indicator.name(),
                indicator == null ? null : indicator.base(),
                indicator == null ? null : indicator.target(),
                indicator == null ? null : indicator.unit(),
                part.expectedCost(),
                part.regionalPlan(),
                part.proposalId());
        part.fundingSources().forEach(source -> line("source", source));
    }

    private void answered(PlanEntry entry, BalanceContent balance) {
        entry(entry);
        EntryFigures figures = balance.figures().get(entry.entryId());
        if (figures != null) {
            figures.grants().forEach(this::grant);
            figures.indicators().forEach(figure -> indicator("recorded", figure));
        }
        EntryAnswered answer = balance.answers().get(entry.entryId());
        if (answer != null) {
            answer(answer);
        }
    }

    private void answer(EntryAnswered answer) {
        MoneyFigure money = answer.money();
        line(
                "answer",
                answer.outcome(),
                answer.reasons(),
                money == null ? null : money.amount(),
                money == null ? null : money.source(),
                money == null ? null : money.origin());
        answer.indicators().forEach(figure -> indicator("indicator", figure));
    }

    private void grant(GrantFigure grant) {
        line("grant", grant.grantId(), grant.serviceName(), grant.contracted(), grant.paid(), grant.entries());
    }

    private void indicator(String line, IndicatorFigure figure) {
        line(line, figure.name(), figure.value(), figure.unit(), figure.source(), figure.origin());
    }

    private void line(@Nullable Object... fields) {
        text.append(Arrays.stream(fields).map(CanonicalText::field).collect(Collectors.joining("\t")));
        text.append('\n');
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> money.amount().toPlainString();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default ->
                value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
        };
    }
}
