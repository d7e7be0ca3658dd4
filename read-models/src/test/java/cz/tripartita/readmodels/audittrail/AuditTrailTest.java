package cz.tripartita.readmodels.audittrail;

import static cz.tripartita.readmodels.MoneyStory.TRANSPORT_GRANT;
import static cz.tripartita.readmodels.PlanningStory.CITIZEN;
import static cz.tripartita.readmodels.PlanningStory.EXPRES;
import static cz.tripartita.readmodels.PlanningStory.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.readmodels.BodiesStory;
import cz.tripartita.readmodels.Language;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditTrailTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final AuditTrail TRAIL = new AuditTrail(JDBC);

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new AuditTrailProjection(JDBC)));
    }

    private static List<String> sentences(UUID stream, Language language) {
        return TRAIL.ofStream("plzen", stream.toString()).stream()
                .map(entry -> entry.sentence(language))
                .toList();
    }

    private static List<AuditEntry> everything(String municipality) {
        List<AuditEntry> entries = new ArrayList<>();
        String after = null;
        do {
            Page<AuditEntry> page = TRAIL.list(municipality, AuditFilter.ALL, new PageRequest(after, 20));
            entries.addAll(page.items());
            after = page.next();
        } while (after != null);
        return entries;
    }

    @Nested
    class Rows {

        @Test
        void areOnePerEventInTheOrderOfTheStore() {
            List<Long> positions = new ArrayList<>();
            everything("plzen").forEach(entry -> positions.add(entry.position()));
            everything("zatec").forEach(entry -> positions.add(entry.position()));
            everything(BodiesStory.TOWN).forEach(entry -> positions.add(entry.position()));

            assertThat(everything("plzen")).extracting(AuditEntry::position).isSorted();
            assertThat(positions)
                    .doesNotHaveDuplicates()
                    .hasSize(WholeStory.told().messages().size());
        }

        @Test
        void carryPositionStreamSequenceTypeAndBothTimes() {
            AuditEntry first = TRAIL.ofStream("plzen", EXPRES.toString()).getFirst();

            assertThat(first.position()).isEqualTo(30);
            assertThat(first.streamType()).isEqualTo("Proposal");
            assertThat(first.sequence()).isZero();
            assertThat(first.type()).isEqualTo("planning.ProposalSubmitted");
            assertThat(first.happenedOn()).isEqualTo(LocalDate.of(2026, 4, 20));
            assertThat(first.recordedAt()).isEqualTo("2026-04-20T09:00:00.030Z");
        }

        @Test
        void showWhoActedAsLabelOrRole() {
            assertThat(TRAIL.ofStream("plzen", EXPRES.toString()))
                    .extracting(entry -> entry.actor(Language.CS))
                    .startsWith("Diakonie Západ (poskytovatel)", "uživatel 1")
                    .endsWith("facilitátor");
            assertThat(TRAIL.ofStream("plzen", TRANSPORT_GRANT.toString()))
                    .extracting(entry -> entry.actor(Language.EN))
                    .startsWith("automatically", "grants officer");
        }

        @Test
        void narrowByRangeTypeAndActor() {
            assertThat(TRAIL.list("plzen", AuditFilter.between(30, 32), PageRequest.first(10))
                            .items())
                    .extracting(AuditEntry::position)
                    .containsExactly(30L, 31L, 32L);
            assertThat(TRAIL.list("plzen", filter("Grant", "grants.PaymentMade", null), PageRequest.first(10))
                            .items())
                    .hasSize(3);
            assertThat(TRAIL.list("plzen", filter(null, null, CITIZEN), PageRequest.first(10))
                            .items())
                    .hasSize(3)
                    .allMatch(entry -> entry.type().equals("planning.PositionDeclared"));
        }

        @Test
        void narrowByTheDayOnWhichThingsHappened() {
            LocalDate day = LocalDate.of(2027, 1, 31);
            AuditFilter filter = new AuditFilter(null, null, day, day, null, null, null);

            assertThat(TRAIL.list("plzen", filter, PageRequest.first(10)).items())
                    .extracting(AuditEntry::type)
                    .containsExactly("grants.PaymentApproved", "grants.PaymentMade");
        }

        @Test
        void belongToOneMunicipality() {
            assertThat(TRAIL.ofStream("zatec", EXPRES.toString())).isEmpty();
            assertThat(everything("zatec"))
                    .hasSize(6)
                    .allMatch(entry -> entry.municipality().equals("zatec"));
        }

        private static AuditFilter filter(@Nullable String streamType, @Nullable String type, @Nullable UUID person) {
            return new AuditFilter(null, null, null, null, streamType, type, person);
        }
    }

    @Nested
    class Sentences {

        @Test
        void nameEverythingThatTheyMention() {
            assertThat(everything("plzen")).allSatisfy(entry -> {
                assertThat(entry.sentenceCs()).endsWith(".").doesNotContain("?", "null");
                assertThat(entry.sentenceEn()).endsWith(".").doesNotContain("?", "null");
            });
        }

        @Test
        void holdNoReferenceToATextOfAPerson() {
            assertThat(everything("plzen"))
                    .noneMatch(entry -> (entry.sentenceCs() + entry.sentenceEn()).contains("digest"));
        }

        @Test
        void tellTheWayToConsensusInCzech() {
            assertThat(sentences(EXPRES, Language.CS))
                    .containsExactly(
                            "Pracovní skupině „Senioři“ byl předložen návrh „Senior Expres“ (opatření). Otevřeno je"
                                    + " kolo 1.",
                            "Stanovisko k návrhu „Senior Expres“ v kole 1: uživatel 1 má námitku.",
                            "Stanovisko k návrhu „Senior Expres“ v kole 1: Diakonie Západ (poskytovatel) souhlasí.",
                            "Znění návrhu „Senior Expres“ bylo změněno; kolo 1 skončilo bez konsenzu a začalo kolo 2."
                                    + " Důvod: Uživatelé chtějí i víkend.",
                            "Stanovisko k návrhu „Senior Expres“ v kole 2: Diakonie Západ (poskytovatel) souhlasí.",
                            "Stanovisko k návrhu „Senior Expres“ v kole 2: uživatel 1 má výhradu, ale nebrání.",
                            "Stanovisko k návrhu „Senior Expres“ v kole 2: uživatel 1 souhlasí.",
                            "Stanovisko k návrhu „Senior Expres“ v kole 2: Statutární město Plzeň (zadavatel)"
                                    + " souhlasí. Za člena zapsáno na jednání dne 12. 5. 2026.",
                            "Na jednání dne 12. 5. 2026 bylo dosaženo konsenzu o návrhu „Senior Expres“ ve znění"
                                    + " z kola 2, posouzeno podle organizačního řádu ve verzi 1. Souhlasů: 3, výhrad:"
                                    + " 0, námitek: 0. Přítomní z počtu členů: zadavatel 1/1, poskytovatelé 1/1,"
                                    + " uživatelé 1/2.");
        }

        @Test
        void tellAGrantsMoneyInEnglish() {
            assertThat(sentences(TRANSPORT_GRANT, Language.EN))
                    .contains(
                            "The award for “Senior Expres” was changed from CZK 45,000.00 to CZK 55,000.00 by"
                                    + " resolution 33/27 of the assembly of 1 February 2027. Reason: Provoz i o"
                                    + " víkendu.",
                            "CZK 10,000.00 was paid out for “Senior Expres” on 15 March 2027 (variable symbol"
                                    + " 2027002). Paid out in total: CZK 55,000.00.");
        }

        @Test
        void writeCzechAmountsWithSpacesThatDoNotBreak() {
            assertThat(sentences(TRANSPORT_GRANT, Language.CS))
                    .anyMatch(sentence -> sentence.contains("10\u00a0000,00\u00a0Kč"));
        }

        @Test
        void callWhoLeavesAsBefore() {
            assertThat(sentences(GROUP, Language.CS))
                    .contains("Vystoupením skončilo členství v pracovní skupině „Senioři“: uživatel 2.");
        }
    }
}
