package cz.tripartita.grants.events;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stream of one grant application. */
public sealed interface ApplicationEvent {

    UUID applicationId();

    /** A provider asked for money for one service or project. */
    record ApplicationSubmitted(
            UUID applicationId,
            UUID programmeId,
            UUID lineId,
            String municipality,
            UUID organisationId,
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
            ErasableText statutoryRepresentative)
            implements ApplicationEvent {}

    /** The formal check found the application complete. */
    record ApplicationFoundComplete(UUID applicationId) implements ApplicationEvent {}

    /** The application was rejected on formal grounds. */
    record ApplicationRejected(UUID applicationId, String reason) implements ApplicationEvent {}

    /** The applicant withdrew the application before the decision. */
    record ApplicationWithdrawn(UUID applicationId) implements ApplicationEvent {}

    /** The application got money by a resolution on its programme. */
    record ApplicationAwarded(UUID applicationId, UUID grantId, Money awarded, Resolution resolution)
            implements ApplicationEvent {}

    /** The application was refused by a resolution on its programme. */
    record ApplicationRefused(UUID applicationId, Resolution resolution, String reason) implements ApplicationEvent {}
}
