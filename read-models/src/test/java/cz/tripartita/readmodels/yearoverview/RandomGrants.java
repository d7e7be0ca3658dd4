package cz.tripartita.readmodels.yearoverview;

import static cz.tripartita.readmodels.GrantPapers.totals;
import static cz.tripartita.readmodels.MoneyStory.PROGRAMME;
import static cz.tripartita.readmodels.MoneyStory.SERVICES;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.PlanningStory.EXPRES;
import static cz.tripartita.readmodels.PlanningStory.SUPERSEDED;
import static cz.tripartita.readmodels.PlanningStory.council;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.EntryKind;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantEvent.ReturnDemanded;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.grants.events.GrantEvent.UseAccounted;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Applying;
import cz.tripartita.readmodels.GrantPapers;
import cz.tripartita.readmodels.Story;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Random applications and grants of the programme for 2027, with three recommendations; what money does and what is
 * recommended is now and then dated back.
 */
final class RandomGrants {

    private static final Resolution RESOLUTION = council("200/26", "2026-11-16");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    private final Story story;
    private final Random random;
    private final List<UUID> applications = new ArrayList<>();
    private int count;

    private RandomGrants(Story story, Random random) {
        this.story = story;
        this.random = random;
    }

    static void tell(Story story, Random random, int applications) {
        RandomGrants grants = new RandomGrants(story.in("plzen"), random);
        for (int i = 0; i < applications; i++) {
            grants.application();
        }
        for (int i = 0; i < 3; i++) {
            grants.recommendation();
        }
    }

    /** Of some of the applications, whatever became of them; the next one leaves out others. */
    private void recommendation() {
        LocalDate day = LocalDate.of(2026, 10, 21).plusDays(random.nextInt(60));
        List<Recommendation> some = applications.stream()
                .filter(_ -> random.nextBoolean())
                .map(application -> new Recommendation(application, amount(50_000), "Část."))
                .toList();
        story.on(day.toString());
        story.then(new AwardsRecommended(
                id("random file"), PROGRAMME, "komise", day, some, Money.ZERO, List.of(), List.of(), 1, 0, 0));
    }

    private void application() {
        UUID application = next("application");
        applications.add(application);
        story.on(LocalDate.of(2026, 9, 1).plusDays(random.nextInt(30)).toString());
        ApplicationContent content = content();
        story.then(
                new ApplicationStarted(application, PROGRAMME, SERVICES, "plzen", DIAKONIE),
                new ApplicationSubmitted(application, PROGRAMME, SERVICES, "plzen", DIAKONIE, 1, content, List.of()));
        story.on(LocalDate.of(2026, 10, 1).plusDays(random.nextInt(20)).toString());
        if (random.nextInt(3) == 0) {
            content = content();
            story.then(new ApplicationSupplemented(application, 2, content, List.of()));
        }
        story.on(LocalDate.of(2026, 10, 25).plusDays(random.nextInt(30)).toString());
        switch (random.nextInt(6)) {
            case 0 -> story.then(new ApplicationRejected(application, "Pozdě."));
            case 1 -> story.then(new ApplicationWithdrawn(application));
            case 2 -> story.then(new ApplicationRefused(application, RESOLUTION, "Nedostatek prostředků."));
            default -> granted(application, content);
        }
    }

    private ApplicationContent content() {
        List<List<UUID>> priorities = List.of(List.of(), List.of(EXPRES), List.of(SUPERSEDED), List.of(next("none")));
        ApplicationContent content = Applying.content(
                next("service"),
                "Služba",
                LocalDate.of(2027, 1, 1),
                amount(90_000).amount().toPlainString(),
                priorities.get(random.nextInt(priorities.size())));
        return new ApplicationContent(
                content.serviceId(),
                content.serviceName(),
                random.nextBoolean() ? ServiceKind.REGISTERED : ServiceKind.RELATED,
                content.purpose(),
                content.reasons(),
                content.periodFrom(),
                content.periodTo(),
                content.costs(),
                content.sources(),
                content.requested(),
                content.priorities(),
                content.bankAccount(),
                content.representatives(),
                content.owners(),
                null,
                content.holdings());
    }

    private void granted(UUID application, ApplicationContent content) {
        UUID grant = next("grant");
        Money awarded = amount(80_000);
        story.on("2026-11-25");
        story.then(
                new ApplicationAwarded(application, grant, awarded, RESOLUTION),
                new GrantAwarded(
                        grant,
                        application,
                        PROGRAMME,
                        "plzen",
                        DIAKONIE,
                        content.serviceId(),
                        content.serviceName(),
                        content.serviceKind(),
                        content.periodFrom(),
                        content.periodTo(),
                        awarded,
                        RESOLUTION,
                        text("account")));
        if (random.nextInt(4) > 0) {
            agreed(grant, awarded, content);
        } else if (random.nextBoolean()) {
            withdrawn(grant, awarded, Money.ZERO, LocalDate.of(2026, 12, 1));
        }
    }

    private void agreed(UUID grant, Money awarded, ApplicationContent content) {
        String number = "2027/r" + count;
        LocalDate signedOn = FIRST.plusDays(random.nextInt(20));
        sign(grant, number, signedOn, awarded, content);
        paid(grant, signedOn);
        Money after = random.nextBoolean() ? amended(grant, number, signedOn, awarded) : awarded;
        if (random.nextInt(4) == 0 && withdrawn(grant, after, after, signedOn.plusDays(100))) {
            sign(grant, number + "-2", signedOn.plusDays(150), amount(1_000), content);
        }
    }

    private void sign(UUID grant, String number, LocalDate signedOn, Money contracted, ApplicationContent content) {
        story.on(signedOn.toString());
        story.then(new AgreementSigned(
                grant,
                "plzen",
                DIAKONIE,
                content.serviceId(),
                content.serviceName(),
                content.serviceKind(),
                number,
                signedOn,
                content.periodFrom(),
                content.periodTo(),
                contracted,
                GrantPapers.terms(new Instalment(FIRST, contracted)),
                id("grants officer"),
                id("head")));
    }

    private Money amended(UUID grant, String number, LocalDate signedOn, Money awarded) {
        Money after = amount(80_000);
        LocalDate day = signedOn.plusDays(random.nextInt(60));
        story.on(day.toString());
        story.then(
                new AwardAdjusted(grant, awarded, after, RESOLUTION, "Změna."),
                new AmendmentSigned(
                        grant,
                        number + "-1",
                        day,
                        awarded,
                        after,
                        GrantPapers.terms(new Instalment(FIRST, after)),
                        RESOLUTION,
                        "Změna.",
                        id("grants officer"),
                        id("head")));
        return after;
    }

    /** Withdrawn whole; gives whether it was awarded again. */
    private boolean withdrawn(UUID grant, Money awarded, Money contracted, LocalDate day) {
        story.on(day.toString());
        story.then(new GrantWithdrawn(grant, awarded, contracted, RESOLUTION, "Služba skončila."));
        boolean again = random.nextBoolean();
        if (again) {
            story.on(day.plusDays(random.nextInt(40)).toString());
            story.then(new AwardAdjusted(grant, Money.ZERO, amount(1_000), RESOLUTION, "Služba pokračuje."));
        }
        return again;
    }

    /** Two payments, the second may be dated before the first; then what comes back. */
    private void paid(UUID grant, LocalDate signedOn) {
        Money first = amount(1_000);
        Money second = amount(1_000);
        pay(grant, first, GrantPapers.totals(plain(first), "0", "0", "0"), signedOn);
        UUID payment = pay(grant, second, totals(plain(first.plus(second)), "0", "0", "0"), signedOn);
        if (random.nextBoolean()) {
            returned(grant, first, second, signedOn.plusDays(50));
        } else {
            story.on(signedOn.plusDays(random.nextInt(20) + 40L).toString());
            story.then(new EntryReversed(
                    grant,
                    payment,
                    EntryKind.PAYMENT,
                    second,
                    "Omyl.",
                    totals(plain(first), "0", "0", "0"),
                    id("head")));
        }
        Money used = first.minus(Money.czk("0.01"));
        story.on(signedOn.plusDays(90).toString());
        story.then(new UseAccounted(
                grant, List.of(new CostLine("Mzdy", used)), Money.ZERO, used, "Doklady", id("grants officer")));
    }

    private UUID pay(UUID grant, Money amount, GrantTotals totals, LocalDate signedOn) {
        UUID payment = next("payment");
        LocalDate day = signedOn.plusDays(random.nextInt(40));
        story.on(day.toString());
        story.then(new PaymentMade(grant, payment, day, "1", amount, totals, id("finance officer")));
        return payment;
    }

    private void returned(UUID grant, Money first, Money second, LocalDate demandedOn) {
        String paid = plain(first.plus(second));
        String demanded = plain(second);
        UUID demand = next("demand");
        story.on(demandedOn.toString());
        story.then(new ReturnDemanded(
                grant,
                demand,
                second,
                demandedOn.plusDays(30),
                "Nevyčerpáno.",
                totals(paid, "0", demanded, demanded),
                id("grants officer")));
        LocalDate day = demandedOn.plusDays(random.nextInt(20));
        story.on(day.toString());
        if (random.nextBoolean()) {
            story.then(new ReturnSetOff(
                    grant,
                    next("set-off"),
                    demand,
                    next("payment"),
                    day,
                    second,
                    totals(plain(first.plus(second).plus(second)), demanded, demanded, "0"),
                    id("head")));
            return;
        }
        boolean answers = random.nextBoolean();
        String owed = answers ? "0" : demanded;
        UUID receipt = next("receipt");
        story.then(new ReturnReceived(
                grant,
                receipt,
                answers ? demand : null,
                day,
                "1",
                second,
                totals(paid, demanded, demanded, owed),
                id("finance officer")));
        story.on(day.plusDays(random.nextInt(10)).toString());
        story.then(new EntryReversed(
                grant,
                receipt,
                EntryKind.RETURN_RECEIVED,
                second,
                "Patří jinam.",
                totals(paid, "0", demanded, demanded),
                id("head")));
    }

    private UUID next(String what) {
        return id("random " + what + " " + ++count);
    }

    private Money amount(int most) {
        return new Money(BigDecimal.valueOf(1 + random.nextInt(most * 100), 2), Money.CZK);
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }
}
