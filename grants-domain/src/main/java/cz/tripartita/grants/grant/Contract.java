package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A signed agreement with its amendments, in the order of signing.
 *
 * @param papers the agreement first; never empty
 */
record Contract(List<Paper> papers) {

    /**
     * The agreement or an amendment.
     *
     * @param amount what is contracted by it
     * @param registeredOn the day of its publication in the register of contracts, {@link LocalDate#MAX} before it
     */
    record Paper(String number, LocalDate signedOn, Money amount, LocalDate registeredOn) {

        static Paper signed(String number, LocalDate signedOn, Money amount) {
            return new Paper(number, signedOn, amount, LocalDate.MAX);
        }

        boolean registered() {
            return !registeredOn.equals(LocalDate.MAX);
        }

        Paper registered(LocalDate on) {
            return registered() ? this : new Paper(number, signedOn, amount, on);
        }
    }

    static Contract signed(Paper agreement) {
        return new Contract(List.of(agreement));
    }

    Contract amended(Paper amendment) {
        List<Paper> more = new ArrayList<>(papers);
        more.add(amendment);
        return new Contract(List.copyOf(more));
    }

    Contract registered(LocalDate on) {
        return new Contract(papers.stream().map(paper -> paper.registered(on)).toList());
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

    boolean hasNumber(String number) {
        return papers.stream().anyMatch(paper -> paper.number().strip().equals(number.strip()));
    }
}
