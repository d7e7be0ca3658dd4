package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Flag.IF_MATCH_REQUIRED;
import static cz.tripartita.gateway.access.Flag.MONEY_MOVES;
import static cz.tripartita.gateway.access.Flag.TEXT_BY_CALLER;
import static cz.tripartita.gateway.access.Role.BODY_SECRETARY;
import static cz.tripartita.gateway.access.Role.COORDINATOR;
import static cz.tripartita.gateway.access.Role.EVALUATOR;
import static cz.tripartita.gateway.access.Role.FINANCE_OFFICER;
import static cz.tripartita.gateway.access.Role.GRANTS_OFFICER;
import static cz.tripartita.gateway.access.Role.HEAD;
import static cz.tripartita.gateway.access.Role.MEMBER;
import static cz.tripartita.gateway.access.Route.command;

import cz.tripartita.grants.decisionfile.DrawUpRanking;
import cz.tripartita.grants.decisionfile.OrderTie;
import cz.tripartita.grants.decisionfile.RecommendAwards;
import cz.tripartita.grants.decisionfile.ReopenRanking;
import cz.tripartita.grants.decisionfile.SaveScenario;
import cz.tripartita.grants.evaluation.AppointEvaluator;
import cz.tripartita.grants.evaluation.DeclareConflict;
import cz.tripartita.grants.evaluation.DeclareIndependence;
import cz.tripartita.grants.evaluation.ScoreApplication;
import cz.tripartita.grants.grant.AccountUse;
import cz.tripartita.grants.grant.ApprovePayment;
import cz.tripartita.grants.grant.ChangeAccount;
import cz.tripartita.grants.grant.DemandReturn;
import cz.tripartita.grants.grant.MoveBudget;
import cz.tripartita.grants.grant.PostAgreement;
import cz.tripartita.grants.grant.PrepareAgreement;
import cz.tripartita.grants.grant.PrepareAmendment;
import cz.tripartita.grants.grant.RecordPayment;
import cz.tripartita.grants.grant.RecordReturn;
import cz.tripartita.grants.grant.RegisterAgreement;
import cz.tripartita.grants.grant.ResumePayments;
import cz.tripartita.grants.grant.ReverseEntry;
import cz.tripartita.grants.grant.SetOffReturn;
import cz.tripartita.grants.grant.SignAgreement;
import cz.tripartita.grants.grant.SignAmendment;
import cz.tripartita.grants.grant.SuspendPayments;
import cz.tripartita.grants.grant.WithdrawPaymentApproval;
import cz.tripartita.grants.parameters.CorrectParameter;
import cz.tripartita.grants.parameters.ParameterRegister;
import cz.tripartita.grants.parameters.SetParameter;
import cz.tripartita.grants.programme.ApproveProgramme;
import cz.tripartita.grants.programme.CancelProgramme;
import cz.tripartita.grants.programme.ChangeAllocation;
import cz.tripartita.grants.programme.ChangeAward;
import cz.tripartita.grants.programme.DecideAwards;
import cz.tripartita.grants.programme.DraftProgramme;
import cz.tripartita.grants.programme.EndPublication;
import cz.tripartita.grants.programme.PostponeDates;
import cz.tripartita.grants.programme.ProposeProgramme;
import cz.tripartita.grants.programme.PublishProgramme;
import cz.tripartita.grants.programme.RecordProgrammeOpinion;
import cz.tripartita.grants.programme.ReverseRefusal;
import cz.tripartita.grants.programme.ReviseProgramme;
import cz.tripartita.grants.programme.WithdrawAward;
import java.util.List;

/** Who may change what in grants; applications have {@link ApplicationRoutes}. */
final class GrantsRoutes {

    private static final List<Role> LEADERSHIP = List.of(COORDINATOR, HEAD);
    private static final List<Role> OFFICER = List.of(GRANTS_OFFICER);
    private static final List<Role> OFFICER_OR_HEAD = List.of(GRANTS_OFFICER, HEAD);
    private static final List<Role> SECRETARY = List.of(BODY_SECRETARY);
    private static final List<Role> SECRETARY_OR_HEAD = List.of(BODY_SECRETARY, HEAD);
    private static final List<Role> FINANCE = List.of(FINANCE_OFFICER);
    private static final List<Role> FINANCE_OR_HEAD = List.of(FINANCE_OFFICER, HEAD);

    private static final List<Role> EVALUATORS = List.of(EVALUATOR);
    private static final List<Role> EVALUATORS_AND_VOTERS = List.of(EVALUATOR, MEMBER, HEAD);

    private static final String PROGRAMME = "/grants/programmes/{programmeId}";
    private static final String EVALUATION = "/grants/evaluations/{evaluationId}";
    private static final String FILE = "/grants/decision-files/{fileId}";
    private static final String GRANT = "/grants/grants/{grantId}";

    static final List<Route> ALL = List.of(
            command("/grants/parameters", SetParameter.class, LEADERSHIP)
                    .filling("registerId", ParameterRegister::idOf),
            command("/grants/parameters/corrections", CorrectParameter.class, LEADERSHIP)
                    .filling("registerId", ParameterRegister::idOf),
            command("/grants/programmes", DraftProgramme.class, OFFICER_OR_HEAD).creating("programmeId"),
            command(PROGRAMME + "/terms", ReviseProgramme.class, OFFICER_OR_HEAD)
                    .with(IF_MATCH_REQUIRED),
            command(PROGRAMME + "/proposal", ProposeProgramme.class, LEADERSHIP),
            command(PROGRAMME + "/opinions", RecordProgrammeOpinion.class, SECRETARY),
            command(PROGRAMME + "/approval", ApproveProgramme.class, SECRETARY_OR_HEAD),
            command(PROGRAMME + "/publication", PublishProgramme.class, OFFICER_OR_HEAD),
            command(PROGRAMME + "/publication/end", EndPublication.class, OFFICER_OR_HEAD),
            command(PROGRAMME + "/allocation", ChangeAllocation.class, SECRETARY_OR_HEAD)
                    .with(MONEY_MOVES),
            command(PROGRAMME + "/dates", PostponeDates.class, OFFICER_OR_HEAD),
            command(PROGRAMME + "/cancellation", CancelProgramme.class, OFFICER_OR_HEAD),
            command(PROGRAMME + "/decisions", DecideAwards.class, SECRETARY).with(MONEY_MOVES),
            command(PROGRAMME + "/refusal-reversals", ReverseRefusal.class, SECRETARY)
                    .with(MONEY_MOVES),
            command(PROGRAMME + "/award-changes", ChangeAward.class, SECRETARY).with(MONEY_MOVES),
            command(PROGRAMME + "/award-withdrawals", WithdrawAward.class, SECRETARY)
                    .with(MONEY_MOVES),
            command(EVALUATION + "/evaluators", AppointEvaluator.class, OFFICER),
            command(EVALUATION + "/independence", DeclareIndependence.class, EVALUATORS),
            command(EVALUATION + "/conflicts", DeclareConflict.class, EVALUATORS_AND_VOTERS)
                    .with(TEXT_BY_CALLER),
            command(EVALUATION + "/scores", ScoreApplication.class, EVALUATORS).completing("effectiveness"),
            command(FILE + "/ranking", DrawUpRanking.class, OFFICER),
            command(FILE + "/ranking/reopening", ReopenRanking.class, OFFICER_OR_HEAD),
            command(FILE + "/ties", OrderTie.class, SECRETARY),
            command(FILE + "/scenarios", SaveScenario.class, OFFICER_OR_HEAD).creating("scenarioId"),
            command(FILE + "/recommendations", RecommendAwards.class, SECRETARY),
            command(GRANT + "/agreement", PrepareAgreement.class, OFFICER),
            command(GRANT + "/agreement/signature", SignAgreement.class, OFFICER_OR_HEAD)
                    .with(MONEY_MOVES),
            command(GRANT + "/amendments", PrepareAmendment.class, OFFICER),
            command(GRANT + "/amendments/signature", SignAmendment.class, OFFICER_OR_HEAD)
                    .with(MONEY_MOVES),
            command(GRANT + "/registrations", RegisterAgreement.class, OFFICER),
            command(GRANT + "/board-postings", PostAgreement.class, OFFICER),
            command(GRANT + "/budget", MoveBudget.class, OFFICER),
            command(GRANT + "/account", ChangeAccount.class, OFFICER),
            command(GRANT + "/suspension", SuspendPayments.class, OFFICER_OR_HEAD),
            command(GRANT + "/resumption", ResumePayments.class, OFFICER_OR_HEAD),
            command(GRANT + "/payments", ApprovePayment.class, OFFICER_OR_HEAD)
                    .creating("paymentId")
                    .with(MONEY_MOVES),
            command(GRANT + "/payments/{paymentId}/withdrawal", WithdrawPaymentApproval.class, OFFICER_OR_HEAD)
                    .with(MONEY_MOVES),
            command(GRANT + "/payments/{paymentId}/execution", RecordPayment.class, FINANCE)
                    .with(MONEY_MOVES),
            command(GRANT + "/returns", DemandReturn.class, OFFICER_OR_HEAD)
                    .creating("returnId")
                    .with(MONEY_MOVES),
            command(GRANT + "/receipts", RecordReturn.class, FINANCE)
                    .creating("receiptId")
                    .with(MONEY_MOVES),
            command(GRANT + "/set-offs", SetOffReturn.class, FINANCE)
                    .creating("setOffId")
                    .with(MONEY_MOVES),
            command(GRANT + "/entries/{entryId}/reversal", ReverseEntry.class, FINANCE_OR_HEAD)
                    .with(MONEY_MOVES),
            command(GRANT + "/use", AccountUse.class, OFFICER));

    private GrantsRoutes() {}
}
