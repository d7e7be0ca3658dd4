package cz.tripartita.gateway.testing;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.grant.PrepareAgreement;
import cz.tripartita.grants.grant.PrepareAmendment;
import cz.tripartita.grants.grant.SignAgreement;
import cz.tripartita.grants.grant.SignAmendment;
import cz.tripartita.grants.programme.DecideAwards;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows a call for grants: awards, and agreements for 2026. */
public final class GrantAwards {

    public static final Money AWARD = Money.czk("40000");

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final SmallTown town;
    private final UUID head = UUID.randomUUID();

    public GrantAwards(SmallTown town) {
        this.town = town;
    }

    /** The council awards something to each application; the grants start by themselves. */
    public void decide(GrantCall call, List<UUID> applications) {
        call.parameter(LegalParameter.CONTRACT_REGISTER_LIMIT, "50000");
        call.parameter(LegalParameter.CONTRACT_REGISTER_MONTHS, "3");
        town.send(new DecideAwards(
                call.programme(),
                new Resolution(Body.COUNCIL, "1/25", town.today()),
                applications.stream()
                        .map(application -> new DecideAwards.Decision(application, AWARD, "částečně"))
                        .toList()));
    }

    /** The id of the grant that an award starts. */
    public static UUID grantOf(UUID application) {
        return UUID.nameUUIDFromBytes(("grant:" + application).getBytes(StandardCharsets.UTF_8));
    }

    public void prepare(UUID grant, AidRegime regime, @Nullable ReportingDuty reporting) {
        town.send(
                new PrepareAgreement(grant, "1", terms(LAST_DAY, regime, reporting)),
                town.caller("grants-officer", null));
    }

    public void sign(UUID grant) {
        town.send(new SignAgreement(grant, "1"), head());
    }

    /** An amendment, by which the money may be used for longer. */
    public void extend(UUID grant, LocalDate lastDay, AidRegime regime, @Nullable ReportingDuty reporting) {
        town.send(
                new PrepareAmendment(
                        grant,
                        "2",
                        terms(lastDay, regime, reporting),
                        new Resolution(Body.COUNCIL, "2/26", town.today()),
                        "služba pokračuje"),
                town.caller("grants-officer", null));
        town.send(new SignAmendment(grant, "2"), head());
    }

    /** The head of the department, who is not the officer. */
    public Caller head() {
        return new Caller(town.municipality() + "-head", head, "head", null, town.municipality());
    }

    private static AgreementTerms terms(LocalDate lastDay, AidRegime regime, @Nullable ReportingDuty reporting) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new AgreementTerms(
                "Doprava seniorů",
                "Vyúčtování s doklady",
                from,
                lastDay,
                lastDay.plusMonths(1),
                "19-123/0100",
                "19-456/0100",
                "Oznámí přeměnu do 15 dnů",
                regime,
                BigDecimal.TEN,
                List.of(new CostLine("provoz", AWARD)),
                List.of(new Instalment(from, AWARD)),
                reporting);
    }
}
