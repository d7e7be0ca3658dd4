package cz.tripartita.grants.application;

import static cz.tripartita.grants.ApplicationSamples.content;
import static cz.tripartita.grants.ApplicationSamples.start;
import static cz.tripartita.grants.ApplicationSamples.started;
import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.CLOSES_AT;
import static cz.tripartita.grants.GrantsSamples.OPENS_AT;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.application.Applications.CURE_BY;
import static cz.tripartita.grants.application.Applications.attached;
import static cz.tripartita.grants.application.Applications.in;
import static cz.tripartita.grants.application.Programmes.after;
import static cz.tripartita.grants.application.Programmes.published;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.AnnexKind;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.ApplicationEvent.FileRemoved;
import cz.tripartita.grants.events.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An application before it is handed in, and its files. */
class DraftTest {

    private static final Occasion IN_WINDOW = at(OPENS_AT.plusSeconds(3600), ORGANISATION);
    private static final Instant CURE_OVER =
            CURE_BY.plusDays(1).atStartOfDay(Occasion.PRAGUE).toInstant();

    @Nested
    class StartsApplication {

        private List<ApplicationEvent> decide(Occasion occasion, @Nullable OfferedProgramme programme) {
            return DraftDecider.decide(start(APPLICATION), occasion, programme, true);
        }

        @Test
        void fromThePublicationOfItsProgrammeUntilJustBeforeTheClosing() {
            assertThat(decide(at(OPENS_AT.minusSeconds(3600), ORGANISATION), published()))
                    .containsExactly(started());
            assertThat(decide(at(CLOSES_AT.minusNanos(1000), ORGANISATION), published()))
                    .hasSize(1);
            Refused.by(GrantsRule.STARTED_BEFORE_CLOSING, () -> decide(at(CLOSES_AT, ORGANISATION), published()));
            Refused.by(GrantsRule.STARTED_BEFORE_CLOSING, () -> decide(IN_WINDOW, after(_ -> {})));
            Refused.by(GrantsRule.STARTED_BEFORE_CLOSING, () -> decide(IN_WINDOW, null));
        }

        @Test
        void toALineOfTheProgramme() {
            StartApplication elsewhere = new StartApplication(APPLICATION, PROGRAMME, id("no line"));

            Refused.by(
                    GrantsRule.LINE_OF_PROGRAMME, () -> DraftDecider.decide(elsewhere, IN_WINDOW, published(), true));
        }

        @Test
        void forAnOrganisationThatTheMunicipalityKnows() {
            Refused.by(GrantsRule.OWN_ORGANISATION_ONLY, () -> decide(at(OPENS_AT, null), published()));
            Refused.by(
                    GrantsRule.ORGANISATION_KNOWN,
                    () -> DraftDecider.decide(start(APPLICATION), IN_WINDOW, published(), false));
        }
    }

    @Nested
    class SavesDraft {

        private final ContentForm nothing = new ContentForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        @Test
        void asTheNextVersionHoweverLittleItSays() {
            assertThat(DraftDecider.decide(
                            new SaveDraft(APPLICATION, nothing), in(ApplicationPhase.STARTED), IN_WINDOW))
                    .containsExactly(new DraftSaved(APPLICATION, 2, nothing.asDraft()));
        }

        @ParameterizedTest
        @EnumSource
        void untilTheSubmission(ApplicationPhase phase) {
            SaveDraft command = new SaveDraft(APPLICATION, content(_ -> {}));
            if (phase == ApplicationPhase.STARTED) {
                assertThat(DraftDecider.decide(command, in(phase), IN_WINDOW)).hasSize(1);
            } else {
                Refused.by(
                        GrantsRule.DRAFT_BEFORE_SUBMISSION, () -> DraftDecider.decide(command, in(phase), IN_WINDOW));
            }
        }

        @Test
        void refusesAnotherOrganisation() {
            Refused.by(
                    GrantsRule.OWN_ORGANISATION_ONLY,
                    () -> DraftDecider.decide(
                            new SaveDraft(APPLICATION, nothing),
                            in(ApplicationPhase.STARTED),
                            at(OPENS_AT, id("competitor"))));
        }
    }

    @Nested
    class AttachesFile {

        private AttachFile attach(UUID id, AnnexKind kind, String digest) {
            return new AttachFile(APPLICATION, id, kind, "application/pdf", 1000, digest);
        }

        @ParameterizedTest
        @EnumSource
        void untilTheSubmissionAndWhileDefectsAreCured(ApplicationPhase phase) {
            AttachFile command = attach(id("file"), AnnexKind.BUDGET, "00");
            if (phase == ApplicationPhase.STARTED || phase == ApplicationPhase.DEFECTIVE) {
                assertThat(DraftDecider.decide(command, in(phase), IN_WINDOW)).hasSize(1);
            } else {
                Refused.by(
                        GrantsRule.FILES_BEFORE_SUBMISSION, () -> DraftDecider.decide(command, in(phase), IN_WINDOW));
            }
        }

        @Test
        void notWhenTheCureIsOver() {
            AttachFile command = attach(id("file"), AnnexKind.BUDGET, "00");
            ApplicationState sentBack = in(ApplicationPhase.DEFECTIVE);

            assertThat(DraftDecider.decide(command, sentBack, at(CURE_OVER.minusNanos(1000), ORGANISATION)))
                    .hasSize(1);
            Refused.by(
                    GrantsRule.FILES_BEFORE_SUBMISSION,
                    () -> DraftDecider.decide(command, sentBack, at(CURE_OVER, ORGANISATION)));
        }

        @Test
        void onceUnderOneKind() {
            ApplicationState state = in(ApplicationPhase.STARTED, attached("rozpočet"));
            Attachment file = attached("rozpočet").attachment();

            Refused.by(
                    GrantsRule.FILES_ATTACHED_ONCE,
                    () -> DraftDecider.decide(attach(id("again"), AnnexKind.BUDGET, file.sha256()), state, IN_WINDOW));
            Refused.by(
                    GrantsRule.FILES_ATTACHED_ONCE,
                    () -> DraftDecider.decide(attach(file.attachmentId(), AnnexKind.OTHER, "11"), state, IN_WINDOW));
            assertThat(DraftDecider.decide(attach(id("again"), AnnexKind.OTHER, file.sha256()), state, IN_WINDOW))
                    .hasSize(1);
        }

        @Test
        void upToFifty() {
            ApplicationEvent[] files =
                    IntStream.range(0, 50).mapToObj(i -> attached("file " + i)).toArray(ApplicationEvent[]::new);

            assertThat(Refused.by(
                            GrantsRule.FILES_ATTACHED_ONCE,
                            () -> DraftDecider.decide(
                                    attach(id("one more"), AnnexKind.BUDGET, "00"),
                                    in(ApplicationPhase.STARTED, files),
                                    IN_WINDOW)))
                    .containsEntry("files", 50);
        }

        @Test
        void refusesAnotherOrganisation() {
            Refused.by(
                    GrantsRule.OWN_ORGANISATION_ONLY,
                    () -> DraftDecider.decide(
                            attach(id("file"), AnnexKind.BUDGET, "00"),
                            in(ApplicationPhase.STARTED),
                            at(OPENS_AT, id("competitor"))));
        }
    }

    @Nested
    class RemovesFile {

        @Test
        void thatIsAttachedAndNothingTheSecondTime() {
            RemoveFile command = new RemoveFile(APPLICATION, id("rozpočet"));
            FileRemoved removed = new FileRemoved(APPLICATION, id("rozpočet"));
            ApplicationState with = in(ApplicationPhase.STARTED, attached("rozpočet"), attached("smlouva"));

            assertThat(DraftDecider.decide(command, with, IN_WINDOW)).containsExactly(removed);
            assertThat(with.evolve(removed).attachments())
                    .containsExactly(attached("smlouva").attachment());
            assertThat(DraftDecider.decide(command, with.evolve(removed), IN_WINDOW))
                    .isEmpty();
        }

        @Test
        void neverAfterTheSubmission() {
            Refused.by(
                    GrantsRule.FILES_BEFORE_SUBMISSION,
                    () -> DraftDecider.decide(
                            new RemoveFile(APPLICATION, id("file")), in(ApplicationPhase.SUBMITTED), IN_WINDOW));
        }
    }
}
