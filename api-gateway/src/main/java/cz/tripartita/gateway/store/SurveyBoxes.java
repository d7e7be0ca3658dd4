package cz.tripartita.gateway.store;

import cz.tripartita.monitoring.survey.AnswerSheet;
import cz.tripartita.monitoring.survey.BallotBox;
import cz.tripartita.monitoring.survey.BallotBoxes;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The boxes of surveys in the database, through the functions that are all that the application may do with them. */
public final class SurveyBoxes implements BallotBoxes {

    /** What became of an answer. */
    public enum Outcome {
        TAKEN,
        /** The token was spent before, and nothing changed. */
        SPENT,
        /** No such token was issued for the survey. */
        UNKNOWN,
        /** The survey is closed. */
        SEALED
    }

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    public SurveyBoxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds tokens to a survey. */
    public void issue(UUID surveyId, String municipality, Collection<SurveyToken> tokens) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String[] digests = tokens.stream().map(SurveyToken::digest).sorted().toArray(String[]::new);
        jdbc.sql("select store.issue_survey_tokens(?, ?, ?, ?)")
                .params(surveyId, municipality, digests, HexFormat.of().formatHex(salt))
                .query((row, number) -> number)
                .list();
    }

    /** Spends a token and puts an answer in, both or neither. */
    public Outcome give(UUID surveyId, SurveyToken token, LocalDate day, AnswerSheet sheet) {
        return jdbc.sql("select store.give_survey_answer(?, ?, ?, ?, ?::jsonb)")
                .params(surveyId, token.digest(), day, sheet.ballot().written(), JSON.writeValueAsString(sheet.texts()))
                .query((row, number) -> Outcome.valueOf(row.getString(1)))
                .single();
    }

    @Override
    public BallotBox seal(UUID surveyId) {
        return jdbc.sql("select salt, ballots, texts from store.seal_survey(?)")
                .param(surveyId)
                .query((row, number) -> new BallotBox(
                        row.getString("salt"), counts(row.getString("ballots")), texts(row.getString("texts"))))
                .optional()
                .orElseGet(() -> new BallotBox("", Map.of(), Map.of()));
    }

    /** What was written in answer to a question of a sealed survey, in alphabetical order. */
    public List<String> texts(UUID surveyId, String municipality, String question) {
        List<List<String>> said = jdbc.sql("select said, times from store.survey_texts(?, ?, ?)")
                .params(surveyId, municipality, question)
                .query((row, number) -> Collections.nCopies(row.getInt("times"), row.getString("said")))
                .list();
        return said.stream().flatMap(List::stream).toList();
    }

    private static Map<String, Integer> counts(String json) {
        Map<String, Integer> counts = new HashMap<>();
        JSON.readTree(json)
                .properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().intValue()));
        return counts;
    }

    private static Map<String, Map<String, Integer>> texts(String json) {
        return JSON.readTree(json).properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> counts(entry.getValue().toString())));
    }
}
