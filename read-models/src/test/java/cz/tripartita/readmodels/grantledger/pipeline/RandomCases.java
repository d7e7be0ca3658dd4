package cz.tripartita.readmodels.grantledger.pipeline;

import static cz.tripartita.readmodels.GrantPapers.totals;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.PlanningStory.PROCESS;
import static cz.tripartita.readmodels.PlanningStory.council;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import cz.tripartita.grants.events.ApplicationEvent.DefectsFound;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.ApplicationEvent.LateSubmissionAllowed;
import cz.tripartita.grants.events.DecisionFileEvent.ApplicationEntered;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.DecisionFileEvent.RankingDrawnUp;
import cz.tripartita.grants.events.DecisionFileEvent.RankingReopened;
import cz.tripartita.grants.events.EntryKind;
import cz.tripartita.grants.events.EvaluationEvent.ApplicationScored;
import cz.tripartita.grants.events.EvaluationEvent.ConflictDeclared;
import cz.tripartita.grants.events.EvaluationEvent.EvaluatorAppointed;
import cz.tripartita.grants.events.EvaluationEvent.IndependenceDeclared;
import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.grants.events.GrantEvent.AgreementPrepared;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.Ranked;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Applying;
import cz.tripartita.readmodels.GrantPapers;
import cz.tripartita.readmodels.ProgrammeSample;
import cz.tripartita.readmodels.Story;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random applications to two programmes for 2028 of two lines each, every one stopping somewhere on its way. */
final class RandomCases {

    static final List<UUID> PROGRAMMES = List.of(id("programme a"), id("programme b"));

    private static final LocalDate FIRST = LocalDate.of(2028, 1, 1);
    private static final Resolution RESOLUTION = council("300/27", "2027-11-15");

    private final Story story;
    private final Random random;
    private int count;

    private RandomCases(Story story, Random random) {
        this.story = story;
        this.random = random;
    }

    static void tell(Story story, Random random, int applications) {
        RandomCases cases = new RandomCases(story.in("plzen").on("2027-01-04"), random);
        cases.law(LegalParameter.CONTRACT_REGISTER_LIMIT, "50000");
        cases.law(LegalParameter.CONTRACT_REGISTER_MONTHS, "3");
        for (UUID programme : PROGRAMMES) {
            cases.programme(programme, applications);
        }
    }

    private void law(LegalParameter parameter, String value) {
        story.then(new ParameterSet(
                id("law of " + parameter),
                "plzen",
                parameter,
                new BigDecimal(value),
                LocalDate.of(2027, 1, 1),
                null,
                "zákon",
                "Zákon."));
    }

    private void programme(UUID programme, int applications) {
        story.on("2027-06-01")
                .then(new ProgrammeDrafted(
                        programme,
                        "plzen",
                        PROCESS,
                        ProgrammeSample.terms(
                                "Program " + programme,
                                2028,
                                List.of(),
                                ProgrammeSample.line(line(programme, 0), "Služby", "900000"),
                                ProgrammeSample.line(line(programme, 1), "Projekty", "900000"))));
        List<Asked> complete = new ArrayList<>();
        for (int i = 0; i < applications; i++) {
            apply(programme, complete);
        }
        compare(programme, complete);
        complete.forEach(this::decide);
    }

    private record Asked(UUID application, UUID programme, UUID line, ApplicationContent content) {
        Money requested() {
            return content.requested();
        }
    }

    static UUID line(UUID programme, int number) {
        return id(programme + " line " + number);
    }

    private void apply(UUID programme, List<Asked> complete) {
        UUID application = next("application");
        UUID line = line(programme, random.nextInt(2));
        story.on("2027-09-01").then(new ApplicationStarted(application, programme, line, "plzen", DIAKONIE));
        story.then(new DraftSaved(application, 1, Applying.draft("Návrh", Money.czk("7000"))));
        if (random.nextInt(4) == 0) {
            Instant until = Instant.parse(random.nextBoolean() ? "2028-05-01T00:00:00Z" : "2028-07-01T00:00:00Z");
            story.then(new LateSubmissionAllowed(application, until, "Nemoc."));
        }
        if (random.nextInt(8) == 0) {
            return;
        }
        Asked asked = new Asked(application, programme, line, content());
        story.on("2027-09-20")
                .then(
                        new ApplicationSubmitted(
                                application, programme, line, "plzen", DIAKONIE, 2, asked.content(), List.of()),
                        new ApplicationEntered(id("file " + programme), programme, "plzen", application));
        check(asked, complete);
    }

    private ApplicationContent content() {
        return Applying.content(next("service"), "Služba", FIRST, plain(amount(45_000, 80_000)), List.of());
    }

    private void check(Asked asked, List<Asked> complete) {
        Asked now = asked;
        if (random.nextInt(3) == 0) {
            story.then(new DefectsFound(asked.application(), List.of("Chybí."), LocalDate.of(2027, 10, 10)));
            if (random.nextInt(4) == 0) {
                return;
            }
            now = new Asked(asked.application(), asked.programme(), asked.line(), content());
            story.then(new ApplicationSupplemented(asked.application(), 3, now.content(), List.of()));
        }
        switch (random.nextInt(9)) {
            case 0 -> {}
            case 1 -> story.then(new ApplicationRejected(asked.application(), "Pozdě."));
            case 2 -> story.then(new ApplicationWithdrawn(asked.application()));
            default -> {
                story.then(new ApplicationFoundComplete(asked.application()));
                complete.add(now);
                evaluate(now);
            }
        }
    }

    private void evaluate(Asked asked) {
        UUID evaluation = id("evaluation " + asked.application());
        int evaluators = random.nextInt(5);
        for (int i = 0; i < evaluators; i++) {
            UUID person = id("evaluator " + i);
            story.then(new EvaluatorAppointed(
                    evaluation, asked.application(), asked.programme(), "plzen", person, id("officer")));
            switch (random.nextInt(4)) {
                case 0 -> {}
                case 1 ->
                    story.then(new ConflictDeclared(
                            evaluation, asked.application(), asked.programme(), "plzen", person, text("reason")));
                default ->
                    story.then(
                            new IndependenceDeclared(evaluation, asked.application(), person),
                            new ApplicationScored(
                                    evaluation, asked.application(), person, List.of(), new ExactScore(500, 10), null));
            }
        }
    }

    /** A ranking that may be opened again, and one recommendation or two. */
    private void compare(UUID programme, List<Asked> complete) {
        UUID file = id("file " + programme);
        List<Asked> ranked =
                complete.stream().filter(_ -> random.nextInt(4) > 0).toList();
        story.on("2027-11-01")
                .then(new RankingDrawnUp(
                        file,
                        programme,
                        ranked.stream().map(RandomCases::ranked).toList(),
                        id("officer")));
        int recommendations = 1 + random.nextInt(2);
        for (int i = 0; i < recommendations; i++) {
            List<Recommendation> some = ranked.stream()
                    .filter(_ -> random.nextInt(3) > 0)
                    .map(asked -> new Recommendation(asked.application(), amount(0, 30_000), "Část."))
                    .toList();
            LocalDate day = LocalDate.of(2027, 11, 2 + random.nextInt(8));
            story.on(day.toString())
                    .then(new AwardsRecommended(
                            file, programme, "komise", day, some, Money.ZERO, List.of(), List.of(), 1, 0, 0));
        }
        if (random.nextInt(3) == 0) {
            story.then(new RankingReopened(file, programme, "Chyba."));
        }
    }

    private static Ranked ranked(Asked asked) {
        return new Ranked(
                asked.application(),
                asked.line(),
                DIAKONIE,
                asked.requested(),
                new ExactScore(500, 10),
                new BigDecimal("50.00"),
                BigDecimal.ZERO,
                2,
                1);
    }

    private void decide(Asked asked) {
        story.on("2027-11-15");
        switch (random.nextInt(6)) {
            case 0, 1 -> {}
            case 2 -> story.then(new ApplicationRefused(asked.application(), RESOLUTION, "Nezbylo."));
            default -> award(asked);
        }
    }

    private void award(Asked asked) {
        UUID grant = next("grant");
        Money awarded = random.nextBoolean() ? asked.requested() : amount(10_000, 30_000);
        ApplicationContent content = asked.content();
        story.then(new ApplicationAwarded(asked.application(), grant, awarded, RESOLUTION));
        if (random.nextInt(8) == 0) {
            return;
        }
        story.then(new GrantAwarded(
                grant,
                asked.application(),
                asked.programme(),
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
        Money contracted = random.nextInt(6) > 0 ? agree(grant, awarded) : Money.ZERO;
        if (random.nextInt(5) == 0) {
            withdraw(grant, awarded, contracted);
        }
    }

    /** On a day after everything else; what was withdrawn may be awarded once more. */
    private void withdraw(UUID grant, Money awarded, Money contracted) {
        story.on("2028-05-20").then(new GrantWithdrawn(grant, awarded, contracted, RESOLUTION, "Zánik služby."));
        if (random.nextInt(3) == 0) {
            Money again = amount(1_000, 30_000);
            story.then(new AwardAdjusted(grant, Money.ZERO, again, RESOLUTION, "Služba pokračuje."));
        }
    }

    /** What is contracted then. */
    private Money agree(UUID grant, Money awarded) {
        AgreementTerms terms = GrantPapers.terms(new Instalment(FIRST, awarded));
        String number = "2028/" + count;
        story.on("2027-12-01").then(new AgreementPrepared(grant, number, terms, id("officer")));
        if (random.nextInt(6) == 0) {
            return Money.ZERO;
        }
        LocalDate signedOn = LocalDate.of(2028, 2, 10).plusDays(random.nextInt(90));
        story.on(signedOn.toString())
                .then(new AgreementSigned(
                        grant,
                        "plzen",
                        DIAKONIE,
                        id("service"),
                        "Služba",
                        ServiceKind.REGISTERED,
                        number,
                        signedOn,
                        FIRST,
                        FIRST.plusYears(1),
                        awarded,
                        terms,
                        id("officer"),
                        id("head")));
        boolean large = awarded.isAbove(Money.czk("50000"));
        if (large && random.nextInt(3) > 0) {
            return awarded;
        }
        if (large) {
            story.then(new AgreementRegistered(grant, number, "R", signedOn.plusDays(2)));
        }
        pay(grant, awarded, signedOn.plusDays(5));
        return awarded;
    }

    private void pay(UUID grant, Money awarded, LocalDate day) {
        Money amount = random.nextBoolean() ? awarded : Money.czk("5000");
        if (random.nextInt(4) == 0) {
            return;
        }
        UUID payment = next("payment");
        story.on(day.toString());
        story.then(new PaymentMade(
                grant, payment, day, "1", amount, totals(plain(amount), "0", "0", "0"), id("finance officer")));
        if (random.nextInt(5) == 0) {
            story.then(new EntryReversed(
                    grant, payment, EntryKind.PAYMENT, amount, "Omyl.", totals("0", "0", "0", "0"), id("head")));
        }
    }

    private UUID next(String what) {
        return id("random " + what + " " + ++count);
    }

    private Money amount(int from, int to) {
        return new Money(BigDecimal.valueOf(from * 100L + random.nextInt((to - from) * 100), 2), Money.CZK);
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }
}
