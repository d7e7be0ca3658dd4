package cz.tripartita.gateway.benchmark;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.organisation.RegisterOrganisation;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands a second through the bus: one event on a stream of its own, all projections running. */
@Tag("benchmark")
class CommandBusBenchmarkTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void commandsThroughTheBus(int clients) {
        try (FullService service = new FullService()) {
            var database = service.database();
            PlainInsert floor = new PlainInsert(
                    database.owner(),
                    database.application(),
                    database.access().application().user());
            SmallTown town = service.town("lhotka");

            double least = Clients.perSecond(clients, floor::once);
            double reached = Clients.perSecond(
                    clients,
                    () -> town.send(new RegisterOrganisation(
                            UUID.randomUUID(), "Organizace", "12345679", FounderKind.NON_GOVERNMENTAL)));

            new Figure("commands through the bus, " + clients + " client(s)", reached, "commands/s", least).report();
        }
    }
}
