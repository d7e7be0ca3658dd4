package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.FiguresRequested;
import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.FigureOrigin;
import cz.tripartita.planning.events.IndicatorFigure;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.MoneyFigure;
import cz.tripartita.planning.events.PlanEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from a command about a balance report and its answers. */
final class BalanceDecider {

    private BalanceDecider() {}

    /**
     * Decides the beginning of a balance report.
     *
     * @param earlier the report that it is to supersede, none where it is to supersede none
     */
    static List<DocumentEvent> decide(
            DraftBalanceReport command, DocumentState plan, @Nullable DocumentState earlier, Occasion occasion) {
        Coordination.require(occasion);
        Cover cover = plan.cover();
        if (!(plan.content() instanceof PlanContent content) || plan.stage().status() != DocumentStatus.PUBLISHED) {
            throw new RuleBroken(
                    PlanningRule.BALANCE_OF_PUBLISHED_PLAN,
                    Map.of(
                            "planId", cover.documentId(),
                            "kind", cover.kind(),
                            "status", plan.stage().status()));
        }
        if (earlier != null) {
            DraftDecider.requireSupersedable(earlier, DocumentKind.BALANCE_REPORT, cover.processId());
        }
        return List.of(new BalanceReportDrafted(
                command.documentId(),
                cover.processId(),
                cover.municipality(),
                command.title(),
                cover.documentId(),
                cover.periodFrom(),
                cover.periodTo(),
                content.inOrder(),
                command.supersedes(),
                occasion.happenedOn()));
    }

    static List<DocumentEvent> decide(AnswerEntry command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        BalanceContent balance = state.writing(BalanceContent.class);
        if (!balance.has(command.entryId())) {
            throw new RuleBroken(PlanningRule.ENTRY_KNOWN, Map.of("entryId", command.entryId()));
        }
        AnswerEntry.Spent spent = command.money();
        if (spent != null && Money.ZERO.isAbove(spent.amount())) {
            throw new RuleBroken(
                    PlanningRule.COST_NOT_NEGATIVE,
                    Map.of("money", spent.amount().amount()));
        }
        EntryAnswered answered = answered(command);
        return answered.equals(balance.answers().get(command.entryId())) ? List.of() : List.of(answered);
    }

    static List<DocumentEvent> decide(RequestFigures command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        state.writing(BalanceContent.class);
        return List.of(new FiguresRequested(command.documentId()));
    }

    static List<DocumentEvent> decide(TakeFigures command, DocumentState state, Occasion occasion) {
        BalanceContent balance = state.writing(BalanceContent.class);
        List<UUID> entries = balance.entries().stream().map(PlanEntry::entryId).toList();
        List<UUID> told = command.figures().stream().map(EntryFigures::entryId).toList();
        if (told.size() != entries.size() || !Set.copyOf(told).equals(Set.copyOf(entries))) {
            throw new RuleBroken(PlanningRule.FIGURES_OF_EVERY_ENTRY, Map.of("entries", entries, "told", told));
        }
        List<EntryFigures> inOrder = command.figures().stream()
                .sorted(Comparator.comparingInt(figures -> entries.indexOf(figures.entryId())))
                .toList();
        return List.of(new FiguresTaken(command.documentId(), inOrder, command.position(), occasion.happenedOn()));
    }

    private static EntryAnswered answered(AnswerEntry command) {
        AnswerEntry.Spent spent = command.money();
        return new EntryAnswered(
                command.documentId(),
                command.entryId(),
                command.outcome(),
                command.reasons(),
                spent == null ? null : new MoneyFigure(spent.amount(), spent.source(), FigureOrigin.ENTERED),
                command.indicators().stream().map(BalanceDecider::entered).toList());
    }

    private static IndicatorFigure entered(AnswerEntry.Measured measured) {
        return new IndicatorFigure(
                measured.name(), measured.value(), measured.unit(), measured.source(), FigureOrigin.ENTERED);
    }
}
