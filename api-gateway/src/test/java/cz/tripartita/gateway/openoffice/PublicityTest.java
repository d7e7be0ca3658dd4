package cz.tripartita.gateway.openoffice;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.ProcessEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which kinds of event everybody may read of; every number in the samples is 1. */
class PublicityTest {

    private static <E> List<String> shown(Class<E> stream, Predicate<E> shown) {
        return Arrays.stream(stream.getPermittedSubclasses())
                .filter(kind -> shown.test(stream.cast(sample(kind))))
                .map(Class::getSimpleName)
                .toList();
    }

    private static Object sample(Class<?> kind) {
        RecordComponent[] parts = kind.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return kind.getDeclaredConstructor(types)
                    .newInstance(Arrays.stream(types).map(PublicityTest::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind.getName(), e);
        }
    }

    private static @Nullable Object value(Class<?> type) {
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == List.class) {
            return List.of();
        }
        return type == UUID.class ? new UUID(0, 1) : null;
    }

    @Test
    void ofADocumentIsTheWayOfItsPublicDrafts() {
        assertThat(shown(DocumentEvent.class, event -> Publicity.of(event, Set.of(1))))
                .containsExactlyInAnyOrder(
                        "DocumentDrafted",
                        "BalanceReportDrafted",
                        "DraftFrozen",
                        "DraftApprovedBySteeringGroup",
                        "CommentsOpened",
                        "CommentsClosed",
                        "HearingHeld",
                        "CommentSubmitted",
                        "CommentSettled",
                        "OpinionGiven",
                        "ResolutionRecorded",
                        "DocumentReturned",
                        "DocumentPublished",
                        "DocumentSuperseded",
                        "PartProgressRecorded");
    }

    @Test
    void ofADraftThatIsNotPublicIsNothing() {
        assertThat(shown(DocumentEvent.class, event -> Publicity.of(event, Set.of(2))))
                .containsExactlyInAnyOrder(
                        "DocumentDrafted",
                        "BalanceReportDrafted",
                        "CommentSettled",
                        "DocumentPublished",
                        "DocumentSuperseded",
                        "PartProgressRecorded");
    }

    @Test
    void ofASittingIsNotHowMembersTookPartNorUnpublishedMinutes() {
        assertThat(shown(MeetingEvent.class, Publicity::of))
                .containsExactlyInAnyOrder(
                        "MeetingScheduled",
                        "AgendaItemAdded",
                        "MeetingOpened",
                        "GuestRecorded",
                        "DecisionTaken",
                        "MeetingClosed",
                        "MeetingCancelled",
                        "MinutesPublished");
    }

    @Test
    void ofAGroupIsThatItIsThereAndWhoLeadsIt() {
        assertThat(shown(GroupEvent.class, Publicity::of))
                .containsExactlyInAnyOrder("GroupEstablished", "LeaderElected", "LeaderRecalled", "LeaderSeatVacated");
    }

    @Test
    void ofAProcessIsTheWayOfAdoptedVersionsAndWhoTakesPart() {
        assertThat(shown(ProcessEvent.class, event -> Publicity.of(event, 1)))
                .containsExactlyInAnyOrder(
                        "ProcessEstablished",
                        "StatuteDrafted",
                        "StatuteApprovedBySteeringGroup",
                        "StatuteOpinionGiven",
                        "StatuteAdopted",
                        "CooperationAgreed",
                        "CooperationEnded");
        assertThat(shown(ProcessEvent.class, event -> Publicity.of(event, 0)))
                .containsExactlyInAnyOrder(
                        "ProcessEstablished", "StatuteAdopted", "CooperationAgreed", "CooperationEnded");
    }
}
