package cz.tripartita.grants;

import cz.tripartita.grants.application.GrantApplication;
import cz.tripartita.grants.decisionfile.DecisionFile;
import cz.tripartita.grants.decisionfile.WhenApplicationSubmittedThenEnterIt;
import cz.tripartita.grants.evaluation.Evaluation;
import cz.tripartita.grants.funding.ServiceFunding;
import cz.tripartita.grants.funding.WhenGrantAwardedThenNoteIt;
import cz.tripartita.grants.grant.Grant;
import cz.tripartita.grants.grant.WhenAwardChangedThenAdjustGrant;
import cz.tripartita.grants.grant.WhenAwardWithdrawnThenWithdrawGrant;
import cz.tripartita.grants.grant.WhenAwardsDecidedThenRecordDecisions;
import cz.tripartita.grants.grant.WhenRefusalReversedThenStartGrant;
import cz.tripartita.grants.parameters.ParameterRegister;
import cz.tripartita.grants.programme.Programme;
import java.util.List;

/** What the application has to register so that grants work. */
public final class GrantsStreams {

    private GrantsStreams() {}

    /** The aggregates, one for each kind of stream. */
    public static List<Class<?>> aggregates() {
        return List.of(
                ParameterRegister.class,
                Programme.class,
                GrantApplication.class,
                Evaluation.class,
                DecisionFile.class,
                Grant.class,
                ServiceFunding.class);
    }

    /** The policies, each built from a command gateway alone. */
    public static List<Class<?>> policies() {
        return List.of(
                WhenApplicationSubmittedThenEnterIt.class,
                WhenAwardsDecidedThenRecordDecisions.class,
                WhenRefusalReversedThenStartGrant.class,
                WhenAwardChangedThenAdjustGrant.class,
                WhenAwardWithdrawnThenWithdrawGrant.class,
                WhenGrantAwardedThenNoteIt.class);
    }
}
