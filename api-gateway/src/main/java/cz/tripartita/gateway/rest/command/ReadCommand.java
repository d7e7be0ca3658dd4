package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.dispatch.StagedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A command as it was read from a request.
 *
 * @param ids the values of the path's variables and of the own id, by component
 * @param texts the texts of natural persons that it names
 */
record ReadCommand(Record command, LocalDate happenedOn, Map<String, String> ids, List<StagedText> texts) {}
