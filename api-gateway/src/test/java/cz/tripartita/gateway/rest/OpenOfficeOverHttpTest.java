package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.OpenTown;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What everybody may read of sittings, groups, the statute and of what happened, without a token. */
class OpenOfficeOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final OpenTown TOWN = OpenTown.ofThisJvm();

    private static JsonNode read(String path) {
        Reply reply = GATEWAY.send("GET", "/api/public/brdov/" + path, null, null, "Accept-Language", "en");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body())
                .doesNotContain(
                        OpenTown.PERSONAL_TEXT, OpenTown.AUTHOR, OpenTown.GUEST, "Osoba ", "memberId", "textId");
        return reply.json();
    }

    private static List<String> types(JsonNode timeline) {
        return timeline.get("items")
                .valueStream()
                .map(step -> step.get("type").asString().replace("planning.", ""))
                .toList();
    }

    @Test
    void aSittingIsReadInNumbersWithItsOutcomeAndPublishedMinutes() {
        JsonNode meeting = read("meetings/" + TOWN.meeting);
        assertThat(meeting.at("/agenda/0/outcome").asString()).isEqualTo("CONSENSUS");
        assertThat(meeting.get("allSidesPresent").asBoolean()).isTrue();
        assertThat(meeting.at("/guests/0").asString()).isEqualTo("Krajský úřad");
        assertThat(meeting.at("/minutes/text").asString()).isEqualTo(OpenTown.MINUTES);
        assertThat(meeting.has("members")).isFalse();
    }

    @Test
    void onlyPublicSittingsAndGroupsAreListed() {
        assertThat(read("meetings").get("items").size()).isEqualTo(2);
        assertThat(read("groups").get("items").size()).isOne();
        assertThat(read("groups").at("/items/0/leader/member/label").asString()).isEqualTo("user 1");
    }

    @Test
    void theStatuteIsReadWithHowItCameAbout() {
        JsonNode version = read("statutes").at("/items/0");
        assertThat(version.at("/approval/number").asString()).isEqualTo("1/25");
        assertThat(version.at("/rules/publicCommentDays").asInt()).isEqualTo(30);
        assertThat(types(read("statutes/timeline")))
                .containsExactly("ProcessEstablished", "StatuteDrafted", "StatuteAdopted");
    }

    @Test
    void theStoryOfADocumentHasTheStateBeforeAndAfterEachStep() {
        JsonNode timeline = read("documents/" + TOWN.plan + "/timeline");
        assertThat(types(timeline)).containsExactly("DocumentDrafted", "DraftFrozen", "DocumentPublished");
        assertThat(timeline.at("/items/0/before").isNull()).isTrue();
        assertThat(timeline.at("/items/2/before/stage").asString()).isEqualTo("ON_ITS_WAY");
        assertThat(timeline.at("/items/2/after/stage").asString()).isEqualTo("PUBLISHED");
        assertThat(timeline.at("/items/2/sentence").asString()).startsWith("The document");
    }

    @Test
    void theStoryOfASittingLeavesOutHowEachMemberTookPart() {
        assertThat(types(read("meetings/" + TOWN.meeting + "/timeline")))
                .containsExactly(
                        "MeetingScheduled", "MeetingOpened", "GuestRecorded", "MeetingClosed", "MinutesPublished");
    }

    @Test
    void theStoryOfAGroupLeavesOutWhoJoins() {
        assertThat(types(read("groups/" + TOWN.group() + "/timeline")))
                .containsExactly("GroupEstablished", "LeaderElected");
    }

    @Test
    void theDocumentsThatCarryAProposalAreFound() {
        assertThat(read("proposals/" + TOWN.proposal + "/documents")
                        .at("/items/0/documentId")
                        .asString())
                .isEqualTo(TOWN.plan.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"statutes", "statutes/timeline", "statutes/differences?from=1&to=2"})
    void aStatuteThatIsNotThereIsNotFound(String path) {
        assertThat(GATEWAY.send("GET", "/api/public/nowhere/" + path, null, null)
                        .status())
                .isEqualTo(404);
    }
}
