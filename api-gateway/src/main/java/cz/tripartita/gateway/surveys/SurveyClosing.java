package cz.tripartita.gateway.surveys;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.dispatch.Receipt;
import cz.tripartita.gateway.postgres.Access;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.survey.CloseSurvey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Closes surveys, and then has the database forget the earlier versions of the rows in which answers and tokens lay. */
@Component
public class SurveyClosing {

    private final Commands commands;
    private final Access access;
    private final Clock clock;

    SurveyClosing(Commands commands, Access access, Clock clock) {
        this.commands = commands;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Closes a survey; the same again changes nothing, but has the database forget again.
     *
     * @throws cz.tripartita.monitoring.RuleBroken where its last day is not over
     */
    public Receipt close(Caller caller, UUID surveyId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Occasion.PRAGUE);
        Receipt receipt = commands.dispatch(new CloseSurvey(surveyId), Envelope.of(caller, today, null));
        forgetEarlierVersions();
        return receipt;
    }

    /** Only the owner of a table may rewrite it. Each is small, and locked for an instant. */
    private void forgetEarlierVersions() {
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (full) store.survey_token");
            statement.execute("vacuum (full) store.survey_answer");
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of surveys could not be rewritten; close the survey again", e);
        }
    }
}
