package cz.tripartita.grants.events;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an application says when it is handed in: all that the law wants in it (Act 250/2000 § 10a(3)).
 *
 * @param serviceId the service in the catalogue, or the project
 * @param requested what is asked of the municipality
 * @param priorities proposals that it serves
 * @param representatives who acts for the applicant, at least one
 * @param owners beneficial owners of the applicant by Act 37/2021
 * @param ownersExemption why it names none, where it names none
 * @param holdings legal persons in which the applicant has a share
 */
public record ApplicationContent(
        UUID serviceId,
        String serviceName,
        ServiceKind serviceKind,
        String purpose,
        String reasons,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<CostLine> costs,
        List<SourceLine> sources,
        Money requested,
        List<UUID> priorities,
        ErasableText bankAccount,
        List<Representative> representatives,
        List<BeneficialOwner> owners,
        @Nullable String ownersExemption,
        List<Holding> holdings) {

    /** What an application says after the events given; nothing before it is handed in. */
    public static Optional<ApplicationContent> handedIn(List<ApplicationEvent> events) {
        return events.stream()
                .map(event -> switch (event) {
                    case ApplicationSubmitted submitted -> submitted.content();
                    case ApplicationSupplemented supplemented -> supplemented.content();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .reduce((_, later) -> later);
    }
}
