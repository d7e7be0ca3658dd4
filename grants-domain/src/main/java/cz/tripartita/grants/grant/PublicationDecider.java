package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.grants.parameters.ParametersInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides on the publication of what was signed: in the register of contracts and on the board. */
final class PublicationDecider {

    private PublicationDecider() {}

    static List<GrantEvent> decide(
            RegisterAgreement command, GrantState state, Occasion occasion, ParametersInForce parameters) {
        Duties.staff(state, occasion);
        Paper paper = paper(state, command.number());
        LocalDate day = occasion.happenedOn();
        GrantsRule.REGISTERED_ONCE.require(
                paper.registeredOn() == null && !day.isBefore(paper.signedOn()),
                () -> facts(paper, "registeredOn", paper.registeredOn(), day));
        GrantsRule.REGISTERED_IN_TIME.require(
                !paper.isVoid(day, parameters),
                () -> Map.of(
                        "number", paper.number(),
                        "signedOn", paper.signedOn().toString(),
                        "registerBy", paper.registerBy(parameters).toString(),
                        "publishedOn", day.toString()));
        return List.of(new AgreementRegistered(command.grantId(), paper.number(), command.registerNumber(), day));
    }

    static List<GrantEvent> decide(PostAgreement command, GrantState state, Occasion occasion) {
        Duties.staff(state, occasion);
        Paper paper = paper(state, command.number());
        LocalDate day = occasion.happenedOn();
        GrantsRule.POSTED_ONCE.require(
                paper.postedOn() == null && !day.isBefore(paper.signedOn()),
                () -> facts(paper, "postedOn", paper.postedOn(), day));
        return List.of(new AgreementPosted(command.grantId(), paper.number(), day));
    }

    private static Paper paper(GrantState state, String number) {
        Contract contract = state.agreed().contract();
        if (contract == null) {
            throw GrantsRule.AGREEMENT_SIGNED_FIRST.broken(
                    Map.of("grant", state.grantId().toString(), "void", false));
        }
        return contract.numbered(number)
                .orElseThrow(() -> GrantsRule.PAPER_KNOWN.broken(Map.of(
                        "number",
                        number,
                        "signed",
                        contract.papers().stream().map(Paper::number).toList())));
    }

    private static Map<String, Object> facts(Paper paper, String published, @Nullable LocalDate on, LocalDate day) {
        return Map.of(
                "number",
                paper.number(),
                "signedOn",
                paper.signedOn().toString(),
                published,
                String.valueOf(on),
                "day",
                day.toString());
    }
}
