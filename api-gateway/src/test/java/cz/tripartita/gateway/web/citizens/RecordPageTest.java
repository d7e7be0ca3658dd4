package cz.tripartita.gateway.web.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.readmodels.decisionrecord.DecisionStatus;
import cz.tripartita.readmodels.decisionrecord.RelatedProposal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPageTest {

    private static final Site SITE = new Site();

    private static String shown(PublicRecord record, Locale language) {
        return words(SITE.record(record, language));
    }

    /** What a reader reads: without tags, white space as one space. */
    private static String words(String html) {
        return html.replaceAll("(?s)<title>.*?</title>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replace(" ,", ",");
    }

    @Nested
    class Consensus {

        private final String czech = shown(RecordSamples.consensus(), Site.CZECH);
        private final String english = shown(RecordSamples.consensus(), Site.ENGLISH);

        @Test
        void saysWhatTheGroupAgreedOnAndWhen() {
            assertThat(czech)
                    .contains("Skupina dosáhla konsenzu 12. května 2026 v 2. kole.")
                    .contains("Znění, na kterém se skupina shodla " + RecordSamples.SECOND_WORDING);
            assertThat(english).contains("The group reached consensus on 12 May 2026, in round 2.");
        }

        @Test
        void givesTheFactsOfTheProposal() {
            assertThat(czech)
                    .contains("Předpokládané náklady 180 000 Kč")
                    .contains("Zdroje peněz rozpočet města Plzeňský kraj")
                    .contains("Druh návrhu priorita")
                    .contains("Opatření střednědobé koncepce Opatření 2.3");
            assertThat(english).contains("Expected cost CZK 180,000").contains("Kind of proposal priority");
        }

        @Test
        void tellsTheStoryInOrder() {
            assertThat(czech)
                    .containsSubsequence(
                            "Návrh podán 1. kolo",
                            "Jednání odloženo",
                            "Chyběly údaje o ceně za cestu.",
                            "Jednání obnoveno",
                            "Znění upraveno 2. kolo",
                            "Konsenzus Skupina se shodla na přesném znění 2. kola.");
        }

        @Test
        void marksWhatTheAmendmentChanged() {
            assertThat(SITE.record(RecordSamples.consensus(), Site.CZECH))
                    .containsPattern("<del>.*dvakrát.*</del>")
                    .containsPattern("<ins>.*čtyřikrát.*</ins>");
            assertThat(czech)
                    .contains("[vypuštěno: dvakrát ]")
                    .contains("[doplněno: čtyřikrát ]")
                    .contains("Důvod úpravy: Dvě cesty za měsíc pacientům na dialýze nestačí.");
        }

        @Test
        void givesTheDigestOfEachWordingAndOfTheConsensus() {
            assertThat(czech.split(RecordSamples.DIGEST, -1)).hasSize(4);
        }

        @Test
        void keepsWhatAMemberDeclaredBefore() {
            assertThat(czech)
                    .contains("Domov a péče Plzeňsko, z. ú. má námitku 12. května 2026"
                            + " s písemným odůvodněním později změněno nebrání 12. května 2026 s písemným odůvodněním");
        }

        @Test
        void saysWhoRecordedAPositionForAMemberAndWhichLapsed() {
            assertThat(czech)
                    .contains("uživatel 3 souhlasí 12. května 2026 zaznamenal facilitátor za člena na jednání")
                    .contains(
                            "Senior Express, z. s. souhlasí 12. května 2026 zaniklo 10. května 2026 s koncem členství");
        }

        @Test
        void accountsForTheConsensus() {
            assertThat(czech)
                    .contains("Jednání 12. května 2026 v 16:00 Škroupova 5, zasedací místnost 312")
                    .contains("Zadavatel 2 3 Poskytovatelé 2 3 Uživatelé a veřejnost 1 2")
                    .contains("organizačního řádu, verze 1 účinného od 20. ledna 2025,"
                            + " schválila rada usnesením 88/2025 z 15. ledna 2025")
                    .contains("Nebránili Domov a péče Plzeňsko, z. ú. (poskytovatel)");
            assertThat(english)
                    .contains("version 1 of the statute in effect from 20 January 2025,"
                            + " approved by resolution 88/2025 of the council of 15 January 2025");
        }

        @Test
        void tellsMembersOfOneOrganisationApart() {
            assertThat(czech)
                    .contains("Souhlasili Statutární město Plzeň, 1. zástupce (zadavatel)"
                            + " Statutární město Plzeň, 2. zástupce (zadavatel), nepřítomen uživatel 3");
        }

        @Test
        void linksWhatItSupersedes() {
            assertThat(SITE.record(RecordSamples.consensus(), Site.ENGLISH))
                    .contains("href=\"/plzen/proposals/" + RecordSamples.EARLIER + "?lang=en\"");
            assertThat(english).contains("Supersedes Svoz seniorů k lékaři Superseded");
        }

        @Test
        void namesNobodyAndShowsNoPersonalText() {
            String html = SITE.record(RecordSamples.consensus(), Site.CZECH);
            for (int person = 1; person <= 6; person++) {
                assertThat(html).doesNotContain(RecordSamples.id(person).toString());
            }
            assertThat(html).doesNotContain("ab".repeat(32), "cd".repeat(32), "ef".repeat(32));
        }

        @Test
        void saysThatItIsMadeUp() {
            assertThat(czech).contains("Smyšlená data");
            assertThat(english).contains("Made-up data");
        }

        @Test
        void declaresItsLanguageAndLeadsToTheOther() {
            assertThat(SITE.record(RecordSamples.consensus(), Site.ENGLISH))
                    .contains("<html lang=\"en\"")
                    .contains("<a href=\"/plzen/proposals?lang=cs\" lang=\"cs\" hreflang=\"cs\"");
        }
    }

    @Nested
    class OtherOutcomes {

        @Test
        void anOpenProposalHasNoPositionOfAnySide() {
            assertThat(shown(RecordSamples.open(), Site.CZECH))
                    .contains("Skupina o návrhu jedná, 1. kolo je otevřené.")
                    .contains("Zadavatel Bez stanoviska Poskytovatelé Bez stanoviska"
                            + " Uživatelé a veřejnost Bez stanoviska");
        }

        @Test
        void aClosedOneSaysWhyAndWhoseObjectionStood() {
            assertThat(shown(RecordSamples.ended(DecisionStatus.CLOSED_WITHOUT_CONSENSUS, List.of()), Site.ENGLISH))
                    .contains("The group closed the proposal without consensus on 12 May 2026.")
                    .contains("Reason: Ani třetí jednání námitku nevyřešilo.")
                    .contains("The objection stood of user 3");
        }

        @Test
        void aWithdrawnOneKeepsTheAuthorsReasonToItself() {
            assertThat(shown(RecordSamples.ended(DecisionStatus.WITHDRAWN, List.of()), Site.CZECH))
                    .contains("Předkladatel uvedl důvod; jako osobní text se nezveřejňuje.");
        }

        @Test
        void aMergedOneLeadsToItsSuccessor() {
            RelatedProposal successor = new RelatedProposal(
                    AncestorRelation.MERGED_FROM, RecordSamples.EARLIER, "Doprava seniorů", DecisionStatus.OPEN);
            assertThat(shown(RecordSamples.ended(DecisionStatus.MERGED, List.of(successor)), Site.ENGLISH))
                    .contains("Merged into Doprava seniorů Under discussion");
        }

        @ParameterizedTest
        @EnumSource(names = {"WITHDRAWN", "CLOSED_WITHOUT_CONSENSUS", "MERGED", "SPLIT"})
        void everyEndHasWordsInBothLanguages(DecisionStatus status) {
            PublicRecord record = RecordSamples.ended(status, List.of());
            assertThat(SITE.record(record, Site.CZECH)).doesNotContain("??");
            assertThat(SITE.record(record, Site.ENGLISH)).doesNotContain("??");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 500})
    void everyRefusalHasWordsInBothLanguages(int status) {
        var model = Map.<String, Object>of("status", status);
        assertThat(SITE.page("citizens/refusal", model, Site.CZECH)).doesNotContain("??");
        assertThat(SITE.page("citizens/refusal", model, Site.ENGLISH)).doesNotContain("??");
    }
}
