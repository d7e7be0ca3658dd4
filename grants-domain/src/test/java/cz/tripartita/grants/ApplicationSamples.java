package cz.tripartita.grants;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.LINE;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PRIORITY;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.source;
import static cz.tripartita.planning.events.Money.czk;

import cz.tripartita.grants.application.ContentForm;
import cz.tripartita.grants.application.SaveDraft;
import cz.tripartita.grants.application.StartApplication;
import cz.tripartita.grants.application.SubmitApplication;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.BeneficialOwner;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.Holding;
import cz.tripartita.grants.events.Representative;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Samples of an application of one organisation to the one line of the programme of {@link GrantsSamples}. */
public final class ApplicationSamples {

    private ApplicationSamples() {}

    /** What an application says, open to a test that wants one thing otherwise. */
    public static final class Form {
        public UUID lineId = LINE;
        public @Nullable UUID service = id("service");
        public @Nullable ServiceKind kind = ServiceKind.REGISTERED;
        public @Nullable String purpose = "Doprava seniorů";
        public String from = "2027-01-01";
        public String to = "2027-12-31";
        public List<CostLine> costs = List.of(new CostLine("mzdy", czk("100000")));
        public List<SourceLine> sources = List.of(
                source(SourceKind.CITY, "60000"), source(SourceKind.REGION, "25000"), source(SourceKind.OWN, "15000"));
        public Money requested = czk("60000");
        public List<UUID> priorities = List.of(PRIORITY);
        public List<Representative> representatives =
                List.of(new Representative(text("representative"), "předsedkyně"));
        public List<BeneficialOwner> owners = List.of(new BeneficialOwner(text("owner"), BigDecimal.ZERO));
        public @Nullable String ownersExemption;
        public List<Holding> holdings = List.of();
    }

    public static ErasableText text(String name) {
        return new ErasableText(id(name), "00");
    }

    public static ContentForm content(Consumer<Form> otherwise) {
        return content(form(otherwise));
    }

    public static Form form(Consumer<Form> otherwise) {
        Form form = new Form();
        otherwise.accept(form);
        return form;
    }

    public static ContentForm content(Form form) {
        return new ContentForm(
                form.service,
                "Senior Expres",
                form.kind,
                form.purpose,
                "Poptávka převyšuje kapacitu",
                LocalDate.parse(form.from),
                LocalDate.parse(form.to),
                form.costs,
                form.sources,
                form.requested,
                form.priorities,
                text("account"),
                form.representatives,
                form.owners,
                form.ownersExemption,
                form.holdings);
    }

    /** One that asks for an amount, half of the costs, the other half being the applicant's own. */
    public static ContentForm asking(Money amount) {
        return content(form -> {
            form.costs = List.of(new CostLine("provoz", amount.plus(amount)));
            form.sources = List.of(
                    new SourceLine(SourceKind.CITY, "město", amount),
                    new SourceLine(SourceKind.OWN, "vlastní", amount));
            form.requested = amount;
        });
    }

    public static StartApplication start(UUID applicationId) {
        return new StartApplication(applicationId, PROGRAMME, LINE);
    }

    public static ApplicationStarted started() {
        return new ApplicationStarted(APPLICATION, PROGRAMME, LINE, PLZEN, ORGANISATION);
    }

    /** Starts, saves and submits an application. */
    public static void submit(GrantsWorld world, UUID applicationId, ContentForm content) {
        world.sendFor(ORGANISATION, start(applicationId));
        world.sendFor(ORGANISATION, new SaveDraft(applicationId, content));
        world.sendFor(ORGANISATION, new SubmitApplication(applicationId));
    }
}
