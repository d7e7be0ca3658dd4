package cz.tripartita.monitoring.monitoredyear;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MonitoredYearTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 14);

    private static List<ServiceEvent> listed(ServiceCategory category, @Nullable String kind) {
        Contacts contacts = new Contacts(null, null, null, null);
        ServiceEntry entry = new ServiceEntry("Poradna", List.of(), List.of(), List.of(), contacts, null, null);
        UUID id = new UUID(0, 1);
        return List.of(new ServiceListed(id, "plzen", id, id, category, kind, entry, DAY));
    }

    @Nested
    class KindOfAService {

        @Test
        void isThatOfTheActForARegisteredOne() {
            assertThat(MonitoredYear.kind(ServiceKind.REGISTERED, listed(ServiceCategory.REGISTERED, "37")))
                    .isEqualTo(new ComparedKind(ServiceKind.REGISTERED, "37"));
        }

        @Test
        void isNoneOfTheActForAnotherOneOfTheCatalogue() {
            assertThat(MonitoredYear.kind(ServiceKind.RELATED, listed(ServiceCategory.RELATED, null)))
                    .isEqualTo(new ComparedKind(ServiceKind.RELATED, null));
        }

        @Test
        void isNoneOfTheActForAProjectThatTheCatalogueDoesNotHave() {
            assertThat(MonitoredYear.kind(ServiceKind.PROJECT, List.of()))
                    .isEqualTo(new ComparedKind(ServiceKind.PROJECT, null));
        }
    }
}
