package cz.tripartita.readmodels.due;

import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.QualityStory.OPEN_CHECK;
import static cz.tripartita.readmodels.QualityStory.OPEN_VISIT;
import static cz.tripartita.readmodels.QualityStory.finding;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DueFindingsTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final Due DUE = new Due(JDBC);
    private static final LocalDate DAY = LocalDate.of(2027, 11, 5);

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new DueProjection(JDBC)));
    }

    private static List<DueItem> due(FindingsShown shown, @Nullable DueKind kind) {
        return DUE.list("plzen", DAY, kind, null, shown, PageRequest.first(200)).items();
    }

    @Test
    void areThoseThatAreOpenUntilTheEndOfTheirLatestDeadline() {
        assertThat(due(new FindingsShown.All(), DueKind.FINDING))
                .containsExactly(
                        new DueItem(
                                DueKind.FINDING,
                                finding(OPEN_VISIT, 1),
                                "plzen",
                                null,
                                Instant.parse("2027-10-31T23:00:00Z"),
                                "Senior Expres: Zjištění 1",
                                null),
                        new DueItem(
                                DueKind.FINDING,
                                finding(OPEN_CHECK, 1),
                                "plzen",
                                null,
                                Instant.parse("2027-11-30T23:00:00Z"),
                                "Senior Expres: Jízd je méně, než se plánovalo.",
                                null),
                        new DueItem(
                                DueKind.FINDING,
                                finding(OPEN_VISIT, 2),
                                "plzen",
                                null,
                                Instant.parse("2027-12-31T23:00:00Z"),
                                "Senior Expres: Zjištění 2",
                                null));
    }

    @Test
    void areShownToTheirProviderAndHiddenFromOthers() {
        FindingsShown own = new FindingsShown.OfOrganisation(DIAKONIE);
        FindingsShown foreign = new FindingsShown.OfOrganisation(id("another provider"));

        assertThat(due(own, DueKind.FINDING)).hasSize(3);
        assertThat(due(foreign, DueKind.FINDING)).isEmpty();
        assertThat(due(new FindingsShown.None(), DueKind.FINDING)).isEmpty();
        assertThat(due(new FindingsShown.None(), null))
                .isNotEmpty()
                .isEqualTo(due(foreign, null))
                .extracting(DueItem::kind)
                .doesNotContain(DueKind.FINDING);
    }
}
