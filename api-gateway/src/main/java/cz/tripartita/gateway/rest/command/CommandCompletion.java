package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.dispatch.Caller;
import java.time.LocalDate;

/**
 * Works out what a command says beside what its body says, from what the service knows.
 *
 * @param <C> the command
 */
public interface CommandCompletion<C extends Record> {

    Class<C> command();

    /**
     * The command as it is sent.
     *
     * @param happenedOn the day on paper
     */
    C complete(C read, LocalDate happenedOn, Caller caller);
}
