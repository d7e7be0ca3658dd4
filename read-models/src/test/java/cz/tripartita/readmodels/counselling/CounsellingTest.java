package cz.tripartita.readmodels.counselling;

import static cz.tripartita.readmodels.CounsellingStory.contact;
import static cz.tripartita.readmodels.CounsellingStory.entered;
import static cz.tripartita.readmodels.Pages.oneByOne;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CounsellingTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final PageRequest ALL = PageRequest.first(200);
    private static final ContactCounts COUNTS = new ContactCounts(JDBC);
    private static final Days TWO_MONTHS = days("2028-01-01", "2028-02-29");

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new CounsellingProjection(JDBC)));
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static List<ContactCount> counts(Span span, @Nullable Dimension first, @Nullable Dimension second) {
        return COUNTS.counts("plzen", TWO_MONTHS, span, first, second, ContactFilter.ALL, ALL)
                .items();
    }

    @Nested
    class ListsContacts {

        private final Contacts contacts = new Contacts(JDBC);

        @Test
        void thatCountAsCorrectedAndWithNames() {
            List<ContactView> all =
                    contacts.list("plzen", null, null, ContactFilter.ALL, ALL).items();

            assertThat(all).extracting(ContactView::contacts).containsExactly(4, 3, 1);
            assertThat(all).extracting(ContactView::corrected).containsExactly(false, true, false);
            assertThat(all.get(1).organisation()).isEqualTo("Diakonie Plzeň");
            assertThat(all.get(1).service()).isEqualTo("Osobní asistence Doma");
            assertThat(oneByOne(page -> contacts.list("plzen", null, null, ContactFilter.ALL, page)))
                    .isEqualTo(all);
        }

        @Test
        void thatAreAskedFor() {
            LocalDate february = LocalDate.of(2028, 2, 1);
            ContactFilter police = new ContactFilter(Asker.CITY_POLICE, null, "housing", "seniors", DIAKONIE);

            assertThat(contacts.list("plzen", february, null, ContactFilter.ALL, ALL)
                            .items())
                    .hasSize(1);
            assertThat(contacts.list("plzen", null, february, police, ALL).items())
                    .hasSize(1);
            assertThat(contacts.list("zatec", null, null, ContactFilter.ALL, ALL)
                            .items())
                    .isEmpty();
        }
    }

    @Nested
    class Counts {

        @Test
        void everyWeekOfTheDaysAskedForAndZeroWhereThereWasNoContact() {
            List<ContactCount> weeks = counts(Span.WEEK, null, null);

            assertThat(weeks).extracting(ContactCount::period).startsWith("2027-W52", "2028-W01", "2028-W02");
            assertThat(weeks).extracting(ContactCount::contacts).containsExactly(0, 1, 0, 3, 0, 0, 0, 0, 4, 0);
            assertThat(weeks).extracting(ContactCount::days).containsExactly(2, 7, 7, 7, 7, 7, 7, 7, 7, 2);
            assertThat(weeks.getFirst().begins()).isEqualTo("2027-12-27");
            assertThat(oneByOne(
                            page -> COUNTS.counts("plzen", TWO_MONTHS, Span.WEEK, null, null, ContactFilter.ALL, page)))
                    .isEqualTo(weeks);
        }

        @Test
        void aTownWithoutAContactAsZeroes() {
            assertThat(COUNTS.counts("zatec", TWO_MONTHS, Span.MONTH, null, null, ContactFilter.ALL, ALL)
                            .items())
                    .extracting(ContactCount::contacts)
                    .containsExactly(0, 0);
        }

        @Test
        void byOneThing() {
            assertThat(counts(Span.MONTH, Dimension.ASKER, null))
                    .extracting(
                            ContactCount::period, ContactCount::first, ContactCount::contacts, ContactCount::minutes)
                    .containsExactly(
                            tuple("2028-01", "CITIZEN", 1, 10),
                            tuple("2028-01", "CITY_POLICE", 3, 30),
                            tuple("2028-01", "NGO", 0, 0),
                            tuple("2028-02", "CITIZEN", 0, 0),
                            tuple("2028-02", "CITY_POLICE", 0, 0),
                            tuple("2028-02", "NGO", 4, 40));
        }

        @Test
        void byTwoThingsOfWhichOneMayBeMissing() {
            List<ContactCount> counts = counts(Span.MONTH, Dimension.TOPIC, Dimension.REFERRAL);

            assertThat(counts)
                    .extracting(ContactCount::first, ContactCount::second, ContactCount::contacts)
                    .containsExactly(
                            tuple("debts", null, 1),
                            tuple("housing", null, 0),
                            tuple("housing", DIAKONIE.toString(), 3),
                            tuple("debts", null, 0),
                            tuple("housing", null, 4),
                            tuple("housing", DIAKONIE.toString(), 0));
            assertThat(oneByOne(page -> COUNTS.counts(
                            "plzen",
                            TWO_MONTHS,
                            Span.MONTH,
                            Dimension.TOPIC,
                            Dimension.REFERRAL,
                            ContactFilter.ALL,
                            page)))
                    .isEqualTo(counts);
        }

        @Test
        void theSameContactsWhateverTheyAreToldApartBy() {
            for (Dimension dimension : Dimension.values()) {
                for (Span span : Span.values()) {
                    assertThat(counts(span, dimension, Dimension.CHANNEL).stream()
                                    .mapToInt(ContactCount::contacts)
                                    .sum())
                            .as(dimension + " by " + span)
                            .isEqualTo(8);
                }
            }
        }

        @Test
        void noDaysTheWrongWayRoundNorMoreThanTenYears() {
            assertThatIllegalArgumentException().isThrownBy(() -> days("2028-02-01", "2028-01-31"));
            assertThatIllegalArgumentException().isThrownBy(() -> days("2018-01-01", "2028-01-02"));
            assertThat(days("2018-01-01", "2028-01-01").last()).isEqualTo("2028-01-01");
        }
    }

    @Nested
    class Compares {

        private final Comparisons comparisons = new Comparisons(JDBC);
        private final Days january = days("2028-01-01", "2028-01-31");
        private final Days february = days("2028-02-01", "2028-02-29");

        @Test
        void twoPeriodsByTheWeekAsTheyAreOfDifferentLength() {
            assertThat(comparisons
                            .compare("plzen", january, february, null, ContactFilter.ALL)
                            .items())
                    .containsExactly(new ComparedCount(
                            null, 4, new BigDecimal("0.9"), 4, new BigDecimal("1.0"), new BigDecimal("6.9")));
        }

        @Test
        void byOneThingAndSaysNoPercentOfNothing() {
            assertThat(comparisons
                            .compare("plzen", january, february, Dimension.ASKER, ContactFilter.ALL)
                            .items())
                    .extracting(ComparedCount::value, ComparedCount::contacts, ComparedCount::thenContacts)
                    .containsExactly(tuple("CITIZEN", 1, 0), tuple("CITY_POLICE", 3, 0), tuple("NGO", 0, 4));
            assertThat(comparisons
                            .compare("zatec", january, february, null, ContactFilter.ALL)
                            .items())
                    .extracting(ComparedCount::contacts, ComparedCount::changePercent)
                    .containsExactly(tuple(0, null));
        }

        @Test
        void onlyWhatEitherPeriodHas() {
            Days weekOfThePolice = days("2028-01-17", "2028-01-23");
            Days weekBefore = days("2028-01-10", "2028-01-16");

            assertThat(comparisons
                            .compare("plzen", weekBefore, weekOfThePolice, Dimension.REFERRAL, ContactFilter.ALL)
                            .items())
                    .extracting(ComparedCount::value, ComparedCount::contacts, ComparedCount::thenContacts)
                    .containsExactly(tuple(DIAKONIE.toString(), 0, 3));
        }
    }

    @Nested
    class ShowsTheOpenOffice {

        private final OpenOffice office = new OpenOffice(JDBC);

        @Test
        void itsEventsAndTheVisitsOfItsPortalAsCountedLast() {
            assertThat(office.events("plzen", null, null, ALL).items())
                    .extracting(OfficeEventView::title, OfficeEventView::attendance)
                    .containsExactly(tuple("Den otevřených dveří", 80));
            assertThat(oneByOne(page -> office.portal("plzen", page)))
                    .containsExactly(new PortalMonth("2028-02", 1100, true), new PortalMonth("2028-01", 900, false));
        }

        @Test
        void theCodesOfADay() {
            assertThat(office.codes("plzen", LocalDate.of(2028, 1, 31)).items())
                    .extracting(CodeView::kind, CodeView::name)
                    .containsExactly(
                            tuple(CodeKind.TOPIC, "Bydlení"),
                            tuple(CodeKind.TOPIC, "Dluhy"),
                            tuple(CodeKind.TARGET_GROUP, "Senioři"));
            assertThat(office.codes("plzen", LocalDate.of(2028, 2, 1)).items())
                    .extracting(CodeView::name)
                    .contains("Dluhy a exekuce");
            assertThat(office.codes("plzen", LocalDate.of(2026, 12, 31)).items())
                    .isEmpty();
        }
    }

    /** Plzeň's own measure: at most five a month at first, fifteen to twenty a week in the end. */
    @Nested
    class OfATownWhoseCounsellingTookOff {

        private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2026, 12, 27);
        private final JdbcClient jdbc = TestDatabase.fresh();
        private final List<LocalDate> contacts = new ArrayList<>();

        private void tell() {
            Random random = new Random(505);
            Story story = new Story();
            for (LocalDate monday = FIRST; !monday.isAfter(LAST); monday = monday.plusWeeks(1)) {
                boolean early = monday.getYear() < 2026;
                int count = early ? (monday.getDayOfMonth() <= 7 ? 1 + random.nextInt(5) : 0) : 15 + random.nextInt(6);
                for (int i = 0; i < count; i++) {
                    LocalDate day = early ? monday : monday.plusDays(random.nextInt(7));
                    contacts.add(day);
                    story.then(entered(
                            "contact " + contacts.size(),
                            YearMonth.from(day).toString(),
                            contact(day.toString(), Asker.CITIZEN, "debts", 1)));
                }
            }
            story.tell(Projector.of(new CounsellingProjection(jdbc)));
        }

        @Test
        void theTrendShowsIt() {
            tell();
            ContactCounts counts = new ContactCounts(jdbc);
            Days days = new Days(FIRST, LAST);

            List<TrendPoint> months = counts.trend("plzen", days, Span.MONTH, ContactFilter.ALL, ALL)
                    .items();
            assertThat(months).hasSize(36);
            assertThat(months.subList(0, 24))
                    .allSatisfy(month -> assertThat(month.contacts()).isBetween(1, 5));
            assertThat(months.get(23).perWeek()).isLessThan(new BigDecimal("1.2"));

            List<TrendPoint> weeks = counts.trend("plzen", days, Span.WEEK, ContactFilter.ALL, ALL)
                    .items();
            List<TrendPoint> late = weeks.stream()
                    .filter(week -> !week.begins().isBefore(LocalDate.of(2026, 1, 5)))
                    .toList();
            assertThat(weeks).hasSize((int) ChronoUnit.WEEKS.between(FIRST, LAST) + 1);
            assertThat(weeks.stream().filter(week -> week.contacts() == 0)).hasSizeGreaterThan(70);
            assertThat(late).hasSize(51).allSatisfy(week -> {
                assertThat(week.contacts()).isBetween(15, 20);
                assertThat(week.perWeek()).isEqualByComparingTo(BigDecimal.valueOf(week.contacts()));
            });
            assertThat(weeks.getLast().soFar()).isEqualTo(contacts.size());
            assertThat(months.getLast().soFar()).isEqualTo(contacts.size());
            assertThat(oneByOne(page -> counts.trend("plzen", days, Span.MONTH, ContactFilter.ALL, page)))
                    .isEqualTo(months);
        }

        @Test
        void everyWeekIsCountedAsByHand() {
            tell();
            List<ContactCount> weeks = new ContactCounts(jdbc)
                    .counts("plzen", new Days(FIRST, LAST), Span.WEEK, null, null, ContactFilter.ALL, ALL)
                    .items();

            assertThat(weeks)
                    .allSatisfy(week -> assertThat((long) week.contacts())
                            .as(week.period())
                            .isEqualTo(contacts.stream()
                                    .filter(day -> !day.isBefore(week.begins())
                                            && day.isBefore(week.begins().plusWeeks(1)))
                                    .count()));
        }
    }
}
