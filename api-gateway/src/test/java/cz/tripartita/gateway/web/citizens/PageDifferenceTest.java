package cz.tripartita.gateway.web.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.gateway.web.citizens.PageDifference.Kind;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.readmodels.differences.Differences;
import cz.tripartita.readmodels.documents.ChapterView;
import cz.tripartita.readmodels.documents.DocumentContent;
import cz.tripartita.readmodels.documents.EntryView;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageDifferenceTest {

    private static final EntryView EXPRES = entry(1, "Senior Expres", "Jezdí denně.");
    private static final EntryView SHORTER = entry(1, "Senior Expres", "Jezdí ve všední dny.");
    private static final EntryView ADVICE = entry(2, "Poradna", "Radí.");

    private static EntryView entry(long id, String title, String wording) {
        return new EntryView(
                new PlanEntry(
                        new UUID(0, id),
                        "seniors",
                        new UUID(0, id),
                        title,
                        wording,
                        "00",
                        null,
                        new PlanningTies(null, null, null)),
                null,
                null);
    }

    private static DocumentContent plan(EntryView... entries) {
        return new DocumentContent(
                null, List.of(new ChapterView("seniors", null, Arrays.asList(entries))), List.of(), List.of());
    }

    private static List<PageDifference> between(DocumentContent before, DocumentContent after) {
        return PageDifference.of(Differences.between(before, after));
    }

    @Test
    void saysWhichWordsOfWhichItemChanged() {
        assertThat(between(plan(EXPRES), plan(SHORTER)))
                .extracting(
                        PageDifference::kind,
                        PageDifference::part,
                        PageDifference::field,
                        PageDifference::item,
                        PageDifference::before,
                        PageDifference::after)
                .containsExactly(tuple(
                        Kind.CHANGED,
                        "chapters",
                        "wording",
                        "Senior Expres",
                        List.of("Jezdí denně."),
                        List.of("Jezdí ve všední dny.")));
    }

    @Test
    void namesItemsThatWereAddedAndRemoved() {
        assertThat(between(plan(EXPRES), plan(ADVICE)))
                .extracting(PageDifference::kind, PageDifference::item)
                .containsExactlyInAnyOrder(tuple(Kind.REMOVED, "Senior Expres"), tuple(Kind.ADDED, "Poradna"));
    }

    @Test
    void saysThatOnlyTheOrderChanged() {
        assertThat(between(plan(EXPRES, ADVICE), plan(ADVICE, EXPRES)))
                .extracting(PageDifference::kind)
                .containsExactly(Kind.REORDERED);
    }
}
