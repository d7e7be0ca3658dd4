package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was signed: the agreement and its amendments, in the order of signing.
 *
 * @param papers never empty
 * @param ended whether it ended with the withdrawal of the grant; an agreement signed after that begins anew
 */
record Contract(List<Paper> papers, boolean ended) {

    /**
     * The agreement or an amendment.
     *
     * @param agreement whether it is an agreement, which an amendment follows
     * @param amount what is contracted by it
     * @param terms what the agreement says with it
     * @param registeredOn the day of its publication in the register of contracts, none before it
     * @param postedOn the day of its publication on the board, none before it
     */
    record Paper(
            boolean agreement,
            String number,
            LocalDate signedOn,
            Money amount,
            AgreementTerms terms,
            UUID preparedBy,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate postedOn) {

        Paper registered(LocalDate on) {
            return new Paper(agreement, number, signedOn, amount, terms, preparedBy, on, postedOn);
        }

        Paper posted(LocalDate on) {
            return new Paper(agreement, number, signedOn, amount, terms, preparedBy, registeredOn, on);
        }

        /** Whether the law of the day of signing asks for its publication in the register. */
        boolean needsRegister(ParametersInForce law) {
            return amount.amount().compareTo(law.on(signedOn, LegalParameter.CONTRACT_REGISTER_LIMIT)) > 0;
        }

        /** The last day for the register; what is not there by then is void. */
        LocalDate registerBy(ParametersInForce law) {
            return signedOn.plusMonths(
                    law.on(signedOn, LegalParameter.CONTRACT_REGISTER_MONTHS).longValueExact());
        }

        boolean isVoid(LocalDate day, ParametersInForce law) {
            return registeredOn == null && needsRegister(law) && day.isAfter(registerBy(law));
        }
    }

    static Contract signed(@Nullable Contract before, Paper paper) {
        List<Paper> all = new ArrayList<>(before == null ? List.of() : before.papers());
        all.add(paper);
        return new Contract(List.copyOf(all), false);
    }

    Contract ending() {
        return new Contract(papers, true);
    }

    Contract changed(String number, UnaryOperator<Paper> how) {
        List<Paper> all = papers.stream()
                .map(paper -> paper.number().equals(number) ? how.apply(paper) : paper)
                .toList();
        return new Contract(all, ended);
    }

    /** What of it holds on a day: papers signed by then that are not void, from the last agreement on, unless it ended. */
    Optional<Contract> inForce(LocalDate day, ParametersInForce law) {
        if (ended) {
            return Optional.empty();
        }
        List<Paper> holding = new ArrayList<>();
        for (Paper paper : papers) {
            if (paper.agreement()) {
                holding.clear();
            }
            if (!paper.isVoid(day, law)) {
                holding.add(paper);
            }
        }
        boolean agreed = !holding.isEmpty() && holding.getFirst().agreement();
        return agreed ? Optional.of(new Contract(List.copyOf(holding), false)) : Optional.empty();
    }

    Paper latest() {
        return papers.getLast();
    }

    LocalDate signedOn() {
        return papers.getFirst().signedOn();
    }

    /** The paper in force on a day, the agreement where the day lies before it. */
    Paper on(LocalDate day) {
        return papers.stream()
                .filter(paper -> !paper.signedOn().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(papers.getFirst());
    }

    Optional<Paper> numbered(String number) {
        return papers.stream()
                .filter(paper -> paper.number().strip().equals(number.strip()))
                .findFirst();
    }
}
