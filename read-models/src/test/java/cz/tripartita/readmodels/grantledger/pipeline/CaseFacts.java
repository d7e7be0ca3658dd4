package cz.tripartita.readmodels.grantledger.pipeline;

import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What events say of one application of {@link RandomCases}, found by reading them alone. */
final class CaseFacts {

    private static final Instant CLOSING = Instant.parse("2026-09-30T21:59:59Z");
    private static final Money REGISTER_LIMIT = Money.czk("50000");

    final UUID programme;
    final UUID line;
    private final Map<UUID, String> evaluators = new HashMap<>();
    private String state = "STARTED";
    private @Nullable Instant lateUntil;
    private boolean supplemented;
    private boolean ranked;
    private boolean prepared;
    private @Nullable LocalDate signedOn;
    private boolean registered;

    @Nullable
    Money requested;

    @Nullable
    Money recommended;

    @Nullable
    Money awarded;

    Money contracted = Money.ZERO;
    Money paid = Money.ZERO;

    private CaseFacts(UUID programme, UUID line) {
        this.programme = programme;
        this.line = line;
    }

    /** The facts of every application, by its id. */
    static Map<UUID, CaseFacts> of(Story story) {
        Map<UUID, CaseFacts> cases = new LinkedHashMap<>();
        Map<UUID, UUID> applications = new HashMap<>();
        story.messages().forEach(message -> {
            switch (message.getPayload()) {
                case ApplicationEvent.ApplicationStarted e ->
                    cases.put(e.applicationId(), new CaseFacts(e.programmeId(), e.lineId()));
                case ApplicationEvent e -> known(cases, e.applicationId()).apply(e);
                case EvaluationEvent.EvaluatorAppointed e ->
                    known(cases, e.applicationId()).evaluators.put(e.evaluatorId(), "ASKED");
                case EvaluationEvent.ConflictDeclared e ->
                    known(cases, e.applicationId()).evaluators.remove(e.personId());
                case EvaluationEvent.ApplicationScored e ->
                    known(cases, e.applicationId()).evaluators.put(e.evaluatorId(), "SCORED");
                case DecisionFileEvent e -> apply(cases, e);
                case GrantEvent e -> {
                    if (e instanceof GrantEvent.GrantAwarded started) {
                        applications.put(e.grantId(), started.applicationId());
                    }
                    known(cases, Objects.requireNonNull(applications.get(e.grantId())))
                            .apply(e);
                }
                default -> {}
            }
        });
        return cases;
    }

    private static CaseFacts known(Map<UUID, CaseFacts> cases, UUID application) {
        return Objects.requireNonNull(cases.get(application));
    }

    private static void apply(Map<UUID, CaseFacts> cases, DecisionFileEvent event) {
        switch (event) {
            case DecisionFileEvent.RankingDrawnUp e ->
                e.ranking().forEach(one -> known(cases, one.applicationId()).ranked = true);
            case DecisionFileEvent.RankingReopened e -> all(cases, e.programmeId(), one -> one.ranked = false);
            case DecisionFileEvent.ApplicationEntered e -> all(cases, e.programmeId(), one -> one.ranked = false);
            case DecisionFileEvent.AwardsRecommended e -> {
                all(cases, e.programmeId(), one -> one.recommended = null);
                e.recommendations().forEach(one -> known(cases, one.applicationId()).recommended = one.amount());
            }
            default -> {}
        }
    }

    private static void all(Map<UUID, CaseFacts> cases, UUID programme, Consumer<CaseFacts> change) {
        cases.values().stream().filter(one -> one.programme.equals(programme)).forEach(change);
    }

    private void apply(ApplicationEvent event) {
        switch (event) {
            case ApplicationEvent.LateSubmissionAllowed e -> lateUntil = e.until();
            case ApplicationEvent.ApplicationSubmitted e -> {
                state = "SUBMITTED";
                requested = e.content().requested();
            }
            case ApplicationEvent.DefectsFound _ -> state = "SENT_BACK";
            case ApplicationEvent.ApplicationSupplemented e -> {
                state = "SUBMITTED";
                supplemented = true;
                requested = e.content().requested();
            }
            case ApplicationEvent.ApplicationFoundComplete _ -> state = "COMPLETE";
            case ApplicationEvent.ApplicationRejected _ -> state = "REJECTED";
            case ApplicationEvent.ApplicationWithdrawn _ -> state = "WITHDRAWN";
            case ApplicationEvent.ApplicationRefused _ -> {
                state = "REFUSED";
                awarded = Money.ZERO;
            }
            case ApplicationEvent.ApplicationAwarded e -> {
                state = "AWARDED";
                awarded = e.awarded();
            }
            default -> {}
        }
    }

    private void apply(GrantEvent event) {
        switch (event) {
            case GrantEvent.AwardAdjusted e -> {
                state = "AWARDED";
                awarded = e.after();
            }
            case GrantEvent.GrantWithdrawn _ -> {
                state = "GRANT_WITHDRAWN";
                awarded = Money.ZERO;
                contracted = Money.ZERO;
                prepared = false;
                registered = false;
                signedOn = null;
            }
            case GrantEvent.AgreementPrepared _ -> prepared = true;
            case GrantEvent.AgreementSigned e -> {
                prepared = false;
                signedOn = e.signedOn();
                contracted = e.contracted();
            }
            case GrantEvent.AgreementRegistered _ -> registered = true;
            case GrantEvent.PaymentMade e -> paid = e.totals().paid();
            case GrantEvent.EntryReversed e -> paid = e.totals().paid();
            default -> {}
        }
    }

    int scored() {
        return (int) evaluators.values().stream().filter("SCORED"::equals).count();
    }

    int evaluators() {
        return evaluators.isEmpty() ? 0 : Math.max(2, evaluators.size());
    }

    Stage stage(Instant now, LocalDate today) {
        return switch (state) {
            case "STARTED" ->
                now.isBefore(lateUntil == null ? CLOSING : lateUntil) ? Stage.STARTED : Stage.NOT_SUBMITTED;
            case "SUBMITTED" -> supplemented ? Stage.SUPPLEMENTED : Stage.SUBMITTED;
            case "COMPLETE" -> complete();
            case "AWARDED" -> awarded(Objects.requireNonNull(awarded), Objects.requireNonNull(requested), today);
            default -> Stage.valueOf(state);
        };
    }

    private Stage complete() {
        if (recommended != null) {
            return Stage.RECOMMENDED;
        }
        if (ranked) {
            return Stage.RANKED;
        }
        return evaluators.isEmpty() ? Stage.COMPLETE : Stage.IN_EVALUATION;
    }

    private Stage awarded(Money given, Money asked, LocalDate today) {
        if (paid.isPositive()) {
            Money promised = contracted.isPositive() && given.isAbove(contracted) ? contracted : given;
            return !promised.isAbove(paid) ? Stage.PAID_IN_FULL : Stage.PAID_IN_PART;
        }
        boolean missing = contracted.isAbove(REGISTER_LIMIT) && !registered;
        if (signedOn != null && !(missing && today.isAfter(signedOn.plusMonths(3)))) {
            return missing ? Stage.SIGNED : Stage.REGISTERED;
        }
        if (prepared) {
            return Stage.AGREEMENT_PREPARED;
        }
        return given.equals(asked) ? Stage.AWARDED_IN_FULL : Stage.AWARDED_IN_PART;
    }
}
