package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A programme of Plzeň whose window is open, with five days of cure, made by commands over HTTP. */
final class GrantScene {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final String APPLICATIONS = "/api/grants/applications";

    final UUID programme = UUID.randomUUID();
    final UUID line = UUID.randomUUID();
    final UUID priority;

    GrantScene() {
        PlanningScene planning = new PlanningScene();
        priority = planning.proposal;
        agree(planning);
        for (String parameter : new String[] {"COUNCIL_LIMIT", "PROGRAMME_NOTICE_DAYS"}) {
            done(
                    Role.HEAD,
                    "/api/grants/parameters",
                    "{\"parameter\":\"%s\",\"value\":0,\"validFrom\":\"%s\",\"source\":\"zákon\",\"reason\":\"zkouška\"}"
                            .formatted(parameter, TODAY));
        }
        done(Role.GRANTS_OFFICER, "/api/grants/programmes", draft());
        String path = "/api/grants/programmes/" + programme;
        done(Role.BODY_SECRETARY, path + "/approval", """
                {"resolution":{"body":"ASSEMBLY","number":"1/26","adoptedOn":"%s"}}""".formatted(TODAY));
        done(Role.GRANTS_OFFICER, path + "/publication", "{}");
    }

    private static void agree(PlanningScene planning) {
        UUID meeting = UUID.randomUUID();
        done(Role.COORDINATOR, "/api/planning/meetings", """
                {"meetingId":"%s","groupId":"%s","startsAt":"%s","place":"radnice",
                 "agenda":[{"title":"Doprava","proposalId":"%s"}]}""".formatted(
                        meeting, planning.group, GATEWAY.now(), planning.proposal));
        String path = "/api/planning/meetings/" + meeting;
        done(Role.COORDINATOR, path + "/opening", "{}");
        for (String member : PlanningScene.MEMBERS) {
            done(
                    Role.COORDINATOR,
                    path + "/attendances",
                    "{\"memberId\":\"%s\",\"attendance\":\"PRESENT\"}".formatted(PlanningScene.person(member)));
            assertThat(planning.declare(member, "AGREE").status()).isLessThan(300);
        }
        done(
                Role.COORDINATOR,
                planning.proposalPath() + "/consensus",
                "{\"meetingId\":\"%s\",\"round\":1}".formatted(meeting));
    }

    private String draft() {
        Instant now = GATEWAY.now();
        return """
                {"programmeId":"%s","processId":"%s","terms":{"year":%d,"name":"Zkouška","purpose":"účel",
                 "reasons":"důvody","targetGroups":["SENIORS"],"priorities":["%s"],
                 "lines":[{"lineId":"%s","name":"Projekty","serviceKinds":["PROJECT"],
                  "allocation":{"amount":1000000,"currency":"CZK"},
                  "largestAmount":{"amount":100000,"currency":"CZK"},"smallestOwnSharePercent":10}],
                 "eligibleApplicants":"všichni","criteria":[{"name":"vše","weight":100}],"scaleTop":10,
                 "smallestEvaluators":2,"spreadLimit":30,
                 "allocationTerms":{"method":"RANK_AND_CUT","roundedTo":{"amount":1,"currency":"CZK"}},
                 "opensAt":"%s","closesAt":"%s","cureDays":5,"decisionBy":"%s","settlementBy":"%s",
                 "budgetTolerancePercent":15,"conditions":"podmínky","modelApplication":"vzor"}}""".formatted(
                        programme,
                        PlanningScene.PROCESS,
                        TODAY.getYear() + 1,
                        priority,
                        line,
                        now.minus(Duration.ofMinutes(1)),
                        now.plus(Duration.ofDays(30)),
                        TODAY.plusDays(90),
                        TODAY.plusYears(2));
    }

    /** An application of the organisation for which the applicant acts. */
    UUID start() {
        UUID application = UUID.randomUUID();
        done(
                Role.APPLICANT,
                APPLICATIONS,
                "{\"applicationId\":\"%s\",\"programmeId\":\"%s\",\"lineId\":\"%s\"}"
                        .formatted(application, programme, line));
        return application;
    }

    /** What such an application says, all of it. */
    String content() {
        return """
                {"content":{"serviceId":"%s","serviceName":"Doprava","serviceKind":"PROJECT","purpose":"účel",
                 "reasons":"důvody","periodFrom":"%2$d-01-01","periodTo":"%2$d-12-31",
                 "costs":[{"category":"mzdy","amount":{"amount":50000,"currency":"CZK"}}],
                 "sources":[{"source":"CITY","name":"město","amount":{"amount":40000,"currency":"CZK"}},
                  {"source":"OWN","name":"vlastní","amount":{"amount":10000,"currency":"CZK"}}],
                 "requested":{"amount":40000,"currency":"CZK"},"priorities":["%3$s"],"bankAccount":"123-456/0100",
                 "representatives":[{"name":"Hana Vymyšlená","legalTitle":"předsedkyně"}],
                 "owners":[{"name":"Hana Vymyšlená","sharePercent":0}],"holdings":[]}}""".formatted(UUID.nameUUIDFromBytes(new byte[] {1}), TODAY.getYear() + 1, priority);
    }

    static String path(UUID application) {
        return APPLICATIONS + "/" + application;
    }

    static Reply done(Role role, String path, String body, String... headers) {
        Reply reply = GATEWAY.post(role, path, body, headers);
        assertThat(reply.status()).as(path + " " + reply.body()).isBetween(200, 201);
        return reply;
    }
}
