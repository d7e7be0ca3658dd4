package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Forty people who all answer differently, each with a token. */
final class Crowd {

    static final int PEOPLE = 40;

    /**
     * Of all ways to pair so many tokens with as many different answers, at most one in k! has k pairs right, for any k. The
     * attacker takes the best of nine ways: thirteen are right by chance in fewer than one of six hundred million runs.
     */
    static final int NOT_BY_CHANCE = 13;

    private final List<String> tokens;

    /** The answer, as it is kept, that is given with each token, by the digest of the token. */
    final Map<String, String> truth = new HashMap<>();

    /** @param tokens in the order of the people that they were given to */
    Crowd(List<String> tokens) {
        this.tokens = List.copyOf(tokens);
        for (int person = 0; person < PEOPLE; person++) {
            truth.put(digest(person), boxed(person));
        }
    }

    String digest(int person) {
        byte[] letters = tokens.get(person).replace("-", "").getBytes(StandardCharsets.US_ASCII);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(int person) {
        return "{\"staff\": %d, \"respect\": %b, \"age\": \"%s\", \"needs\": [%s], \"words\": \"Vzkaz %d\"}"
                .formatted(
                        1 + person % 5,
                        person / 5 % 2 == 0,
                        person / 10 % 2 == 0 ? "under_65" : "over_65",
                        person / 20 == 0 ? "\"ride\"" : "\"talk\"",
                        person);
    }

    private String[] form(int person) {
        return new String[] {
            "token",
            tokens.get(person),
            "answer.staff",
            Integer.toString(1 + person % 5),
            "answer.respect",
            person / 5 % 2 == 0 ? "yes" : "no",
            "answer.age",
            person / 10 % 2 == 0 ? "under_65" : "over_65",
            "answer.needs",
            person / 20 == 0 ? "ride" : "talk",
            "answer.words",
            "Vzkaz " + person
        };
    }

    static String boxed(int person) {
        return "age=%s;needs=%s;respect=%s;staff=%d"
                .formatted(
                        person / 10 % 2 == 0 ? "under_65" : "over_65",
                        person / 20 == 0 ? "ride" : "talk",
                        person / 5 % 2 == 0 ? "yes" : "no",
                        1 + person % 5);
    }

    /** All of them answer, by turns over the net, by the form of the public site and on paper. */
    void answer(SurveyTown town, UUID survey) {
        for (int person = 0; person < PEOPLE; person++) {
            Reply reply = switch (person % 3) {
                case 0 -> town.answer(survey, tokens.get(person), json(person));
                case 1 -> SurveyTown.submit("/" + town.name + "/surveys/" + survey, form(person));
                default -> town.type(survey, tokens.get(person), json(person));
            };
            assertThat(reply.status()).as(reply.body()).isEqualTo(person % 3 == 1 ? 302 : 204);
        }
    }

    /** What may stand nowhere beside the two tables. */
    Set<String> secrets() {
        Set<String> secrets = new HashSet<>(truth.keySet());
        secrets.addAll(truth.values());
        secrets.addAll(tokens);
        tokens.forEach(token -> secrets.add(token.replace("-", "")));
        secrets.add("Vzkaz");
        return secrets;
    }
}
