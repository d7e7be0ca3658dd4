package cz.tripartita.gateway.demo;

import cz.tripartita.gateway.security.DemoIdentities;
import java.net.URI;

/**
 * Says what there is to see in the demo.
 *
 * @param address where the service runs
 * @param ids the ids of the demo's file
 */
record DemoWelcome(URI address, SymbolicIds ids) {

    /** A proposal with three rounds, objections, and a consensus. */
    private static final String DISPUTED = "proposal/senior-expres";

    /** A proposal that is still open. */
    private static final String OPEN = "proposal/spolecne-obedy";

    private static final String MEMBER = "member-9";

    private static final String TEXT = """

            Tripartita runs with made-up data (smyšlená data) of three municipalities: {municipalities}.

              decision record   {address}/{municipality}/proposals/{disputed}
              all proposals     {address}/{municipality}/proposals (and the same of the others)
              API description   {address}/v3/api-docs
              health            {address}/actuator/health

            Clients, all with the secret '{secret}' (POST {address}/oauth2/token):
              {municipality}-coordinator, -head, -facilitator, -body-secretary, -grants-officer, -finance-officer, -analyst, -inspector, -auditor
              {municipality}-applicant, -applicant-2, -applicant-3 (of three providers)
              {municipality}-member-1 to -3 (commissioner), -4 to -6 (providers), -7 to -9 (users)
              the same with the names of the others before the hyphen

            To paste: a token, the proposals, a position on one that is open:
              TOKEN=$(curl -s -u {client}:{secret} -d grant_type=client_credentials {address}/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
              curl -s -H "Authorization: Bearer $TOKEN" '{address}/api/planning/proposals?limit=5'
              curl -s -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"round":1,"memberId":"{member}","position":"AGREE"}' {address}/api/planning/proposals/{open}/positions
            """;

    String text() {
        return TEXT.replace("{municipality}", ids.municipality())
                .replace("{municipalities}", String.join(", ", DemoStory.MUNICIPALITIES))
                .replace("{address}", address.toString())
                .replace("{secret}", DemoIdentities.SECRET)
                .replace("{disputed}", ids.id(DISPUTED).toString())
                .replace("{open}", ids.id(OPEN).toString())
                .replace("{client}", ids.municipality() + "-" + MEMBER)
                .replace(
                        "{member}",
                        DemoIdentities.person(ids.municipality(), MEMBER).toString());
    }
}
