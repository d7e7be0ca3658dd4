package cz.tripartita.gateway.catalogueload;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.dispatch.Receipt;
import cz.tripartita.gateway.dispatch.StreamExists;
import cz.tripartita.planning.organisation.RegisterOrganisation;
import cz.tripartita.planning.service.ChangeService;
import cz.tripartita.planning.service.ListService;
import cz.tripartita.planning.service.RecordRegistration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Sends the commands of rows, as they would be posted one by one.
 *
 * @param loadId what all of them have in common
 * @param requestId the request that brought the file
 * @param before global position at which the load began
 */
record RowWriter(Commands commands, Caller caller, LocalDate happenedOn, UUID loadId, UUID requestId, long before) {

    /** What became of a row. */
    enum Outcome {
        LISTED,
        CHANGED,
        UNCHANGED
    }

    /** What became of a row, and where its last event stands. */
    record Written(Outcome outcome, long position) {}

    /** Registers the provider, unless it is there. */
    void register(PlannedRow planned) {
        FileRow row = planned.row();
        try {
            send(new RegisterOrganisation(planned.provider().organisationId(), row.name(), row.ico(), row.founder()));
        } catch (StreamExists already) {
            // an earlier load, or somebody else meanwhile: it is there, and that is what is wanted
        }
    }

    /** Lists the service, or brings its entry to what the row says. */
    Written write(PlannedRow planned) {
        if (!planned.listed()) {
            try {
                return new Written(Outcome.LISTED, send(planned.command()).position());
            } catch (StreamExists already) {
                return change(planned.command());
            }
        }
        return change(planned.command());
    }

    private Written change(ListService command) {
        long position =
                send(new ChangeService(command.serviceId(), command.listing())).position();
        String number = command.registerNumber();
        LocalDate from = command.registeredFrom();
        if (number != null && from != null) {
            position = send(new RecordRegistration(command.serviceId(), number, from, command.registeredTo()))
                    .position();
        }
        return new Written(position > before ? Outcome.CHANGED : Outcome.UNCHANGED, position);
    }

    private Receipt send(Object command) {
        return commands.dispatch(
                command,
                new Envelope(
                        UUID.randomUUID(), caller, happenedOn, null, null, requestId, loadId, null, null, List.of()));
    }
}
