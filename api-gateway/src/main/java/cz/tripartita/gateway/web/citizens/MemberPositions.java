package cz.tripartita.gateway.web.citizens;

import cz.tripartita.readmodels.decisionrecord.PositionView;
import java.util.List;

/**
 * What one member declared in a round.
 *
 * @param history every declaration, the latest last
 */
record MemberPositions(Member member, List<Declaration> history) {

    /** One declaration, with who made it. */
    record Declaration(PositionView position) {

        /** Whether the member put another one in its place in the same round. */
        public boolean replaced() {
            return !position.current() && position.lapsedOn() == null;
        }

        /** Whether there are reasons, which are not shown. */
        public boolean reasoned() {
            return position.reason() != null;
        }
    }
}
