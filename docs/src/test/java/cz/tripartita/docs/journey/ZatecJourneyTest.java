package cz.tripartita.docs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Žatec: a version of the statute takes the place of another, a leader is elected, nearly recalled, recalled, and a
 * membership and a term end by themselves.
 */
class ZatecJourneyTest {

    private static final Town TOWN = new Town("zatec");
    private static final String GROUP = "/api/planning/groups/" + TOWN.id("group/care");

    private static JsonNode process() {
        return TOWN.read("/api/planning/process");
    }

    @Test
    void theCouncilRepealedTheStatuteOf2015ByThatOf2020() {
        JsonNode statutes = process().path("statutes");

        assertThat(statutes).hasSize(2);
        assertThat(statutes.get(0).at("/approval/number").asString()).isEqualTo("217/15");
        assertThat(statutes.get(1).at("/approval/number").asString()).isEqualTo("518/20");
        assertThat(statutes.get(1).path("effectiveFrom").asString()).isEqualTo("2020-07-13");
        assertThat(statutes.get(1).path("repeals").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheNewVersionSaysDifferentlyIsShownFieldByField() {
        JsonNode differences = TOWN.read("/api/planning/process/statutes/differences?from=1&to=2")
                .path("items");

        assertThat(differences.valueStream().map(each -> each.path("path").asString()))
                .contains("leaders", "absencesThatEndMembership")
                .doesNotContain("sides", "publicCommentDays");
        assertThat(differences
                        .valueStream()
                        .filter(each -> each.path("path").asString().equals("absencesThatEndMembership"))
                        .map(each -> each.path("before") + " > " + each.path("after")))
                .containsExactly("null > 5");
    }

    @Test
    void theDraftWentOverTheSteeringGroupAndTheCommission() {
        JsonNode draft = process().at("/drafts/1");

        assertThat(draft.path("steeringMeetingId").asString())
                .isEqualTo(TOWN.id("meeting/steering-2020").toString());
        assertThat(draft.at("/opinions/0/commission").asString()).isEqualTo("sociální a zdravotní komise");
        assertThat(draft.at("/opinions/0/givenOn").asString()).isEqualTo("2020-06-17");
    }

    @Test
    void theSteeringGroupDecidedByTheMajorityOfThoseWhoSitByOfficeAndByApplication() {
        JsonNode decision = TOWN.read("/api/planning/meetings/" + TOWN.id("meeting/steering-2020"))
                .at("/decisions/0");

        assertThat(decision.path("carried").asBoolean()).isTrue();
        assertThat(decision.path("statuteVersion").asInt()).isEqualTo(1);
        assertThat(decision.path("ballots").toString())
                .isEqualTo("{\"members\":5,\"present\":4,\"ballotsHeld\":4,\"ballotsFor\":3}");
    }

    /** The statute changed in July 2020, between the sitting of the steering group and the first election. */
    @Test
    void whatWasDecidedIsShownByTheStatuteOfItsDayAlsoWhenEverythingIsBuiltAnew() {
        String sitting = "/api/planning/meetings/" + TOWN.id("meeting/steering-2020");
        String proposal = "/api/planning/proposals/" + TOWN.id("proposal/odlehcovaci-vikendy");
        String before = TOWN.read(sitting).toString() + TOWN.read(proposal) + process();
        assertThat(TOWN.read(sitting).at("/decisions/0/statuteVersion").asInt()).isEqualTo(1);
        assertThat(TOWN.read(proposal).at("/consensus/statuteVersion").asInt()).isEqualTo(2);

        TOWN.rebuildEverything();

        assertThat(TOWN.read(sitting).toString() + TOWN.read(proposal) + process())
                .isEqualTo(before);
    }

    @Test
    void theLeaderWasElectedAtExactlyTwoThirdsOfTheMembers() {
        JsonNode election =
                TOWN.events("planning.LeaderElected").findFirst().orElseThrow().path("payload");

        assertThat(election.path("memberId").asString())
                .isEqualTo(TOWN.id("person/member-4").toString());
        assertThat(election.path("ballots").toString())
                .isEqualTo("{\"members\":9,\"present\":6,\"ballotsHeld\":6,\"ballotsFor\":4}");
        assertThat(election.path("statuteVersion").asInt()).isEqualTo(2);
    }

    @Test
    void halfOfTheBallotsDidNotRecallHerAndMoreThanHalfDid() {
        assertThat(TOWN.events("planning.LeaderNotRecalled")
                        .findFirst()
                        .orElseThrow()
                        .at("/payload/ballots/ballotsFor")
                        .asInt())
                .isEqualTo(3);
        JsonNode recall =
                TOWN.events("planning.LeaderRecalled").findFirst().orElseThrow().path("payload");
        assertThat(recall.at("/ballots/ballotsHeld").asInt()).isEqualTo(6);
        assertThat(recall.at("/ballots/ballotsFor").asInt()).isEqualTo(4);
    }

    @Test
    void theFifthAbsenceInARowEndedAMembership() {
        JsonNode ended = TOWN.events("planning.MembershipEnded")
                .findFirst()
                .orElseThrow()
                .path("payload");

        assertThat(ended.path("memberId").asString())
                .isEqualTo(TOWN.id("person/member-9").toString());
        assertThat(ended.path("end").asString()).isEqualTo("ABSENCES");
        assertThat(ended.path("endedOn").asString()).isEqualTo("2021-05-11");
    }

    @Test
    void theTermEndedByItselfWithTheMidnightOfItsLastDay() {
        JsonNode vacated = TOWN.events("planning.LeaderSeatVacated").findFirst().orElseThrow();

        assertThat(vacated.at("/payload/end").asString()).isEqualTo("TERM");
        assertThat(vacated.at("/payload/vacatedOn").asString()).isEqualTo("2022-05-11");
        assertThat(vacated.at("/metadata/role").asString()).isEqualTo("scheduler");
        assertThat(vacated.path("recordedAt").asString()).startsWith("2022-05-18");
    }

    @Test
    void theSeatInTheSteeringGroupFollowedTheLead() {
        String elected = TOWN.id("person/member-4").toString();
        String next = TOWN.id("person/member-8").toString();

        assertThat(TOWN.events("planning.OfficeHandedOver")
                        .map(event -> event.path("payload"))
                        .filter(payload -> payload.path("office").asString().equals("group-leader"))
                        .map(payload -> payload.path("handedOverOn").asString() + " "
                                + payload.path("holderId").asString("vacant")))
                .startsWith(
                        "2020-09-15 " + elected,
                        "2021-05-11 vacant",
                        "2021-05-11 " + next,
                        "2022-05-12 vacant",
                        "2022-05-18 " + next);
    }

    @Test
    void theLastTermCameToItsEndLongAgo() {
        assertThat(TOWN.read(GROUP).at("/group/leader").isNull()).isTrue();
        assertThat(TOWN.events("planning.LeaderSeatVacated")
                        .map(event -> event.at("/payload/vacatedOn").asString()))
                .containsExactly("2022-05-11", "2023-05-18");
    }
}
