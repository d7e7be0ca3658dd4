package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.security.DemoIdentities;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.UUID;

/**
 * A group of Plzeň with a member of each side, an open meeting and a proposal on its agenda; all of it made by commands
 * over HTTP.
 */
final class PlanningScene {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    static final UUID PROCESS = UUID.randomUUID();

    /** The members, one of each side. */
    static final String[] MEMBERS = {"member-1", "member-4", "member-7"};

    private static final String[] SIDES = {"COMMISSIONER", "PROVIDER", "USER"};

    final UUID group = UUID.randomUUID();
    final UUID meeting = UUID.randomUUID();
    final UUID proposal = UUID.randomUUID();

    private static final class Once {
        private static final boolean DONE = prepare();

        private static boolean prepare() {
            done(Role.COORDINATOR, "/api/planning/organisations", """
                    {"organisationId":"%s","name":"Město Plzeň","ico":"99990113","founder":"MUNICIPALITY"}""".formatted(
                            DemoIdentities.organisation("plzen", "city")));
            done(Role.COORDINATOR, "/api/planning/organisations", """
                    {"organisationId":"%s","name":"Modrá lavička, z. s.","ico":"99990121","founder":"NON_GOVERNMENTAL"}""".formatted(
                            DemoIdentities.organisation("plzen", "provider-1")));
            for (String person : new String[] {"coordinator", "member-1", "member-4", "member-7"}) {
                done(
                        Role.COORDINATOR,
                        "/api/planning/persons",
                        "{\"personId\":\"%s\",\"name\":\"Jméno %s\"}"
                                .formatted(DemoIdentities.person("plzen", person), person));
            }
            done(
                    Role.HEAD,
                    "/api/planning/processes",
                    "{\"processId\":\"%s\",\"name\":\"Komunitní plánování\"}".formatted(PROCESS));
            done(Role.HEAD, "/api/planning/processes/" + PROCESS + "/statute-drafts", STATUTE, "If-Match", "\"0\"");
            done(Role.HEAD, "/api/planning/processes/" + PROCESS + "/statutes", ADOPTION);
            return true;
        }
    }

    private static final String STATUTE = """
            {"happenedOn":"2026-01-12","rules":{
             "areas":[{"code":"seniors","name":"senioři","targetGroups":["SENIORS"],"serviceKinds":[]}],
             "sides":["COMMISSIONER","PROVIDER","USER"],
             "decisionRules":[{"body":"WORKING_GROUP","matter":"PLANNING_CONTENT","rule":"CONSENSUS"}],
             "publicSittings":["WORKING_GROUP"],
             "documentPaths":[{"kind":"REALISATION_PLAN","steps":["PUBLIC_COMMENT","COUNCIL","PUBLICATION"],"commissions":[]},
              {"kind":"GRANT_RULES","steps":["PUBLIC_HEARING","COUNCIL"],"commissions":[]}],
             "rulesOfProcedureVersion":1,"rulesSignedAnew":false,"oneBallotPerOrganisation":true,
             "invitationLeadDays":0,"publicCommentDays":30,"seats":[],"programmeSteps":[]}}""";

    private static final String ADOPTION = """
            {"happenedOn":"2026-01-12","revision":1,"effectiveFrom":"2026-01-12",
             "approval":{"body":"COUNCIL","number":"17/2026","adoptedOn":"2026-01-12"}}""";

    PlanningScene() {
        assertThat(Once.DONE).isTrue();
        done(
                Role.HEAD,
                "/api/planning/groups",
                "{\"groupId\":\"%s\",\"processId\":\"%s\",\"name\":\"Senioři\",\"areas\":[\"seniors\"],\"facilitators\":[]}"
                        .formatted(group, PROCESS));
        for (int i = 0; i < MEMBERS.length; i++) {
            join(MEMBERS[i], SIDES[i]);
        }
        done(
                Role.COORDINATOR,
                "/api/planning/meetings",
                "{\"meetingId\":\"%s\",\"groupId\":\"%s\",\"startsAt\":\"2026-05-12T12:00:00Z\",\"happenedOn\":\"2026-05-05\",\"place\":\"radnice\",\"agenda\":[]}"
                        .formatted(meeting, group));
        done(Role.COORDINATOR, "/api/planning/proposals", """
                {"proposalId":"%s","groupId":"%s","area":"seniors","kind":"MEASURE","title":"Doprava",
                 "wording":"Senior Expres jezdí i v sobotu.","reasons":"Vím to od sousedky.",
                 "fundingSources":[],"ties":{},"supersedes":[]}""".formatted(proposal, group));
    }

    private void join(String member, String side) {
        UUID membership = UUID.randomUUID();
        String organisation = switch (side) {
            case "COMMISSIONER" -> "\"" + DemoIdentities.organisation("plzen", "city") + "\"";
            case "PROVIDER" -> "\"" + DemoIdentities.organisation("plzen", "provider-1") + "\"";
            default -> "null";
        };
        String memberships = "/api/planning/groups/" + group + "/memberships";
        done(
                Role.COORDINATOR,
                memberships,
                "{\"membershipId\":\"%s\",\"memberId\":\"%s\",\"side\":\"%s\",\"organisationId\":%s}"
                        .formatted(membership, person(member), side, organisation));
        done(Role.COORDINATOR, memberships + "/" + membership + "/signature", "{\"rulesVersion\":1}");
    }

    static UUID person(String suffix) {
        return DemoIdentities.person("plzen", suffix);
    }

    String proposalPath() {
        return "/api/planning/proposals/" + proposal;
    }

    /** The member's position on the first round, declared by the member. */
    Reply declare(String member, String position, String... headers) {
        String body = "{\"round\":1,\"memberId\":\"%s\",\"position\":\"%s\"}".formatted(person(member), position);
        String token = GATEWAY.issuer().token("plzen", member, Role.MEMBER);
        return GATEWAY.send("POST", proposalPath() + "/positions", token, body, headers);
    }

    private static void done(Role role, String path, String body, String... headers) {
        Reply reply = GATEWAY.post(role, path, body, headers);
        assertThat(reply.status()).as(path + " " + reply.body()).isBetween(200, 201);
    }
}
