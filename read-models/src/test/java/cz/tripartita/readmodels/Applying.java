package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.AnnexKind;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationDraft;
import cz.tripartita.grants.events.Attachment;
import cz.tripartita.grants.events.BeneficialOwner;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.Holding;
import cz.tripartita.grants.events.Representative;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What applications say in the stories. */
public final class Applying {

    private Applying() {}

    /** Costs of 100 000, of which so much is asked of the city. */
    public static ApplicationContent content(
            UUID service, String name, LocalDate from, String requested, List<UUID> priorities) {
        return new ApplicationContent(
                service,
                name,
                ServiceKind.REGISTERED,
                "Provoz služby.",
                "Potřebují to.",
                from,
                from.plusYears(1).minusDays(1),
                List.of(new CostLine("Mzdy", Money.czk("100000"))),
                List.of(
                        new SourceLine(SourceKind.CITY, "Plzeň", Money.czk(requested)),
                        new SourceLine(
                                SourceKind.OWN, "vlastní", Money.czk("100000").minus(Money.czk(requested)))),
                Money.czk(requested),
                priorities,
                text("account"),
                List.of(new Representative(text("representative"), "ředitelka")),
                List.of(new BeneficialOwner(text("owner"), BigDecimal.ZERO)),
                null,
                List.of(new Holding("Dílna, s. r. o.", "25200461", BigDecimal.TEN)));
    }

    /** A draft with a name and an amount, or without. */
    public static ApplicationDraft draft(@Nullable String name, @Nullable Money requested) {
        return new ApplicationDraft(
                null,
                name,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                requested,
                List.of(),
                text("account of a draft"),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    public static Attachment file(String name) {
        return new Attachment(id(name), AnnexKind.BUDGET, "application/pdf", 1000, "00");
    }
}
