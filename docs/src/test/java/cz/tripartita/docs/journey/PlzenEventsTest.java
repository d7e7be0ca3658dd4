package cz.tripartita.docs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.docs.demo.RunningDemo;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the demo of Plzeň has to show, in its events. */
class PlzenEventsTest {

    private static final Town TOWN = new Town("plzen");
    private static final String PROGRAMME =
            TOWN.id("programme/socialni-sluzby-2026").toString();
    private static final List<StoredEvent> EVENTS = feed();

    private static List<StoredEvent> feed() {
        EventFeed feed = RunningDemo.ofThisJvm().part(EventFeed.class);
        List<StoredEvent> all = new ArrayList<>();
        List<StoredEvent> page;
        do {
            long after = all.isEmpty() ? 0 : all.getLast().position();
            page = feed.after("plzen", after, 200);
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }

    private static List<JsonNode> payloads(String type) {
        return EVENTS.stream()
                .filter(event -> event.type().equals(type))
                .map(event -> JsonMapper.shared().readTree(event.payload()))
                .toList();
    }

    private static List<String> storyOf(String kindAndName) {
        String stream = TOWN.id(kindAndName).toString();
        return EVENTS.stream()
                .filter(event -> event.stream().equals(stream))
                .map(StoredEvent::type)
                .filter(type -> !type.equals("planning.PositionDeclared"))
                .toList();
    }

    @Test
    void hasFiveGroupsWithMembersOfThreeSides() {
        assertThat(payloads("planning.GroupEstablished")).hasSize(5);
        Map<String, List<String>> sides = payloads("planning.MembershipStarted").stream()
                .collect(Collectors.groupingBy(
                        started -> started.path("groupId").asString(),
                        Collectors.mapping(started -> started.path("side").asString(), Collectors.toList())));
        assertThat(sides)
                .hasSize(5)
                .allSatisfy((group, members) ->
                        assertThat(members).hasSizeGreaterThan(9).contains("COMMISSIONER", "PROVIDER", "USER"));
    }

    @Test
    void holdsTheMayMeetings() {
        assertThat(payloads("planning.MeetingOpened"))
                .extracting(opened -> opened.path("openedOn").asString().substring(0, 7))
                .hasSize(11)
                .containsOnly("2022-05", "2025-05", "2026-05");
        assertThat(payloads("planning.MeetingClosed"))
                .allSatisfy(closed ->
                        assertThat(closed.path("allSidesPresent").asBoolean()).isTrue());
        assertThat(payloads("planning.MinutesPublished")).hasSize(11);
    }

    @Test
    void hasAtLeastTwentyFiveProposals() {
        assertThat(payloads("planning.ProposalSubmitted")).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void reachesConsensusAfterTwoAmendmentsMadeForObjections() {
        assertThat(storyOf("proposal/senior-expres"))
                .containsExactly(
                        "planning.ProposalSubmitted",
                        "planning.WordingAmended",
                        "planning.WordingAmended",
                        "planning.ConsensusReached");
    }

    @Test
    void letsOneMemberStandAside() {
        assertThat(payloads("planning.ConsensusReached"))
                .anySatisfy(reached -> assertThat(reached.path("positions"))
                        .extracting(position -> position.path("position").asString())
                        .contains("STAND_ASIDE"));
    }

    @Test
    void endsSomeProposalsWithoutConsensus() {
        assertThat(storyOf("proposal/mobilni-bunky")).endsWith("planning.ClosedWithoutConsensus");
        assertThat(payloads("planning.ClosedWithoutConsensus").getFirst().path("objecting"))
                .hasSize(2);
        assertThat(storyOf("proposal/doprava-do-centra")).endsWith("planning.ProposalWithdrawn");
        assertThat(storyOf("proposal/emergentni-projekt")).endsWith("planning.ProposalAdjourned");
    }

    @Test
    void supersedesAProposalInTheNextYear() {
        assertThat(storyOf("proposal/prostupne-bydleni")).endsWith("planning.ProposalSuperseded");
    }

    @Test
    void awardsInFullInPartAndNotAtAll() {
        List<String> outcomes = payloads("grants.AwardsDecided").stream()
                .filter(decided -> decided.path("programmeId").asString().equals(PROGRAMME))
                .flatMap(decided -> decided.path("decisions").valueStream())
                .map(decision -> decision.path("outcome").asString())
                .toList();
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "AWARDED_IN_PART",
                        "AWARDED_IN_FULL",
                        "AWARDED_IN_FULL",
                        "REFUSED",
                        "AWARDED_IN_FULL",
                        "AWARDED_IN_FULL");
        assertThat(payloads("grants.ApplicationRejected")).hasSize(1);
    }

    @Test
    void amendsTheGrantOverTheLimitAndPaysAllOfIt() {
        JsonNode amended = payloads("grants.AmendmentSigned").getFirst();
        assertThat(amended.path("before").path("amount").decimalValue()).isEqualByComparingTo("45000");
        assertThat(amended.path("after").path("amount").decimalValue()).isEqualByComparingTo("55000");
        assertThat(amended.path("resolution").path("body").asString()).isEqualTo("ASSEMBLY");
        assertThat(payloads("grants.PaymentMade").stream()
                        .filter(paid -> paid.path("grantId").equals(amended.path("grantId")))
                        .map(paid -> paid.at("/totals/paid/amount").decimalValue()))
                .last()
                .satisfies(paid -> assertThat(paid).isEqualByComparingTo("55000"));
    }

    @Test
    void reportsOnceReturnedAndThenAccepted() {
        assertThat(payloads("monitoring.MonitoringOpened")).hasSize(20);
        assertThat(payloads("monitoring.ReportReturned")).hasSize(2);
        assertThat(payloads("monitoring.ReportAccepted"))
                .anySatisfy(
                        accepted -> assertThat(accepted.path("version").asInt()).isEqualTo(2));
        assertThat(payloads("monitoring.ReportSubmitted"))
                .anySatisfy(submitted -> assertThat(submitted.path("values"))
                        .anySatisfy(value -> assertThat(value.path("warnings")).isNotEmpty()));
    }
}
