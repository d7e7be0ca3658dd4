package cz.tripartita.gateway.surveys;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.dispatch.IdempotencyKey;
import cz.tripartita.gateway.dispatch.Receipt;
import cz.tripartita.gateway.store.SurveyBoxes;
import cz.tripartita.gateway.store.SurveyToken;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.survey.IssueTokens;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues tokens: how many is an event, which ones is told once, and of each its digest is kept. */
@Component
public class SurveyTokens {

    /**
     * Tokens as they are handed out.
     *
     * @param tokens in groups of letters, sorted
     */
    public record Issue(Receipt receipt, List<String> tokens) {}

    private final Commands commands;
    private final SurveyBoxes boxes;
    private final Clock clock;

    SurveyTokens(Commands commands, SurveyBoxes boxes, Clock clock) {
        this.commands = commands;
        this.boxes = boxes;
        this.clock = clock;
    }

    /**
     * Issues tokens for an open survey. Were the service to stop between the event and the digests, tokens would have been
     * counted that nobody has; nobody can have one that was not counted.
     *
     * @param key makes a repetition harmless: it issues nothing, and what was told once is not told again
     * @throws cz.tripartita.monitoring.RuleBroken for a survey that is not open
     */
    public Issue issue(Caller caller, IssueTokens command, @Nullable IdempotencyKey key) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Occasion.PRAGUE);
        Receipt receipt = commands.dispatch(command, Envelope.of(caller, today, key));
        if (receipt.replayed()) {
            return new Issue(receipt, List.of());
        }
        List<SurveyToken> tokens = SurveyToken.fresh(command.count());
        boxes.issue(command.surveyId(), caller.municipality(), tokens);
        return new Issue(receipt, tokens.stream().map(SurveyToken::grouped).toList());
    }
}
