package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Flag.OPEN;
import static cz.tripartita.gateway.access.Role.ANALYST;
import static cz.tripartita.gateway.access.Role.APPLICANT;
import static cz.tripartita.gateway.access.Role.AUDITOR;
import static cz.tripartita.gateway.access.Role.BODY_SECRETARY;
import static cz.tripartita.gateway.access.Role.COORDINATOR;
import static cz.tripartita.gateway.access.Role.DATA_PROTECTION_OFFICER;
import static cz.tripartita.gateway.access.Role.EVALUATOR;
import static cz.tripartita.gateway.access.Role.FACILITATOR;
import static cz.tripartita.gateway.access.Role.FINANCE_OFFICER;
import static cz.tripartita.gateway.access.Role.GRANTS_OFFICER;
import static cz.tripartita.gateway.access.Role.HEAD;
import static cz.tripartita.gateway.access.Role.INSPECTOR;
import static cz.tripartita.gateway.access.Role.MEMBER;
import static cz.tripartita.gateway.access.Role.MONITORING_STAFF;
import static cz.tripartita.gateway.access.Role.OPERATOR;
import static cz.tripartita.gateway.access.Route.query;

import java.util.List;
import java.util.stream.Stream;

/** Who may ask what. */
final class QueryRoutes {

    /** Everybody of the municipality but the operator, who sees no case. */
    private static final List<Role> PLANNING = List.of(
            COORDINATOR,
            HEAD,
            FACILITATOR,
            MEMBER,
            BODY_SECRETARY,
            GRANTS_OFFICER,
            EVALUATOR,
            INSPECTOR,
            FINANCE_OFFICER,
            APPLICANT,
            ANALYST,
            DATA_PROTECTION_OFFICER,
            AUDITOR);

    /** As in planning, but for applicants, who see amounts of their own cases alone. */
    private static final List<Role> THREADS =
            PLANNING.stream().filter(role -> role != APPLICANT).toList();

    /** Staff who work with cases of grants, and applicants for those of their own organisation. */
    private static final List<Role> GRANT_CASES = List.of(
            GRANTS_OFFICER,
            FINANCE_OFFICER,
            BODY_SECRETARY,
            COORDINATOR,
            HEAD,
            EVALUATOR,
            INSPECTOR,
            ANALYST,
            APPLICANT,
            AUDITOR);

    /** As with cases of grants, but for analysts: files name persons. */
    private static final List<Role> GRANT_FILES =
            GRANT_CASES.stream().filter(role -> role != ANALYST).toList();

    /** Staff who work with the monitoring, and applicants for that of their own organisation. */
    private static final List<Role> MONITORING =
            Stream.concat(MONITORING_STAFF.stream(), Stream.of(APPLICANT)).toList();

    /** Who sums up what was written in surveys; the analyst does without, as people write about people. */
    private static final List<Role> FREE_ANSWERS = List.of(COORDINATOR, HEAD);

    /** Staff who give advice, and who look after it. */
    private static final List<Role> COUNSELLING = List.of(COORDINATOR, FACILITATOR, HEAD, ANALYST, AUDITOR);

    /** Who prepares a decision on money, and who checks it afterwards. */
    private static final List<Role> DECISIONS = List.of(GRANTS_OFFICER, HEAD, BODY_SECRETARY, AUDITOR);

    private static final List<Role> REPORTS =
            List.of(COORDINATOR, HEAD, FACILITATOR, BODY_SECRETARY, GRANTS_OFFICER, FINANCE_OFFICER, ANALYST, AUDITOR);

    /** Staff who see to it that agreements and programmes are published. */
    private static final List<Role> PUBLISHING =
            List.of(GRANTS_OFFICER, FINANCE_OFFICER, BODY_SECRETARY, COORDINATOR, HEAD, INSPECTOR, ANALYST, AUDITOR);

    /** Staff who see how far all cases of grants have come; evaluators do not while they score. */
    private static final List<Role> PIPELINE = PUBLISHING;

    static final List<Route> ALL = List.of(
            query("/planning/process", PLANNING),
            query("/planning/process/statutes/differences", PLANNING),
            query("/planning/groups", PLANNING),
            query("/planning/groups/{groupId}", PLANNING),
            query("/planning/groups/activity", PLANNING),
            query("/planning/due", PLANNING),
            query("/planning/meetings", PLANNING),
            query("/planning/meetings/{meetingId}", PLANNING),
            query("/planning/proposals", PLANNING),
            query("/planning/proposals/{proposalId}", PLANNING),
            query("/planning/needs", PLANNING),
            query("/planning/needs/{proposalId}/thread", THREADS),
            query("/planning/documents", PLANNING),
            query("/planning/documents/{documentId}", PLANNING),
            query("/planning/documents/{documentId}/drafts/{draft}", PLANNING),
            query("/planning/documents/{documentId}/differences", PLANNING),
            query("/planning/documents/{documentId}/progress", THREADS),
            query("/planning/organisations", PLANNING),
            query("/planning/services", PLANNING),
            query("/planning/services/{serviceId}", PLANNING),
            query("/planning/providers", PLANNING),
            query("/planning/service-kinds", PLANNING),
            query("/planning/catalogue/loads/{loadId}", List.of(COORDINATOR, HEAD)),
            query("/planning/catalogue/loads/{loadId}/refusals", List.of(COORDINATOR, HEAD)),
            query("/grants/programmes", PLANNING),
            query("/grants/programmes/{programmeId}", PLANNING),
            query("/grants/programmes/{programmeId}/decision-file", DECISIONS),
            query("/grants/applications", GRANT_CASES),
            query("/grants/applications/{applicationId}/evaluation", DECISIONS),
            query("/grants/applications/{applicationId}/score", GRANT_CASES),
            query("/grants/decision-files/{fileId}/packs/{packId}", DECISIONS),
            query("/grants/applications/{applicationId}", GRANT_CASES),
            query("/grants/applications/{applicationId}/versions/{version}", GRANT_CASES),
            query("/grants/applications/{applicationId}/attachments/{attachmentId}", GRANT_FILES),
            query("/grants/grants", GRANT_CASES),
            query("/grants/grants/{grantId}", GRANT_CASES),
            query("/grants/grants/{grantId}/days/{day}", GRANT_CASES),
            query("/grants/parameters", GRANT_CASES),
            query("/grants/overviews/{year}", REPORTS),
            query("/grants/pipelines/{year}", PIPELINE),
            query("/grants/pipelines/{year}/applications", PIPELINE),
            query("/grants/programmes/{programmeId}/pipeline", PIPELINE),
            query("/grants/funding-sources", GRANT_CASES),
            query("/grants/funding-sources/totals", GRANT_CASES),
            query("/grants/calendar", GRANT_CASES),
            query("/grants/publications", PUBLISHING),
            query("/monitoring/indicators", MONITORING),
            query("/monitoring/monitorings", MONITORING),
            query("/monitoring/monitorings/{monitoringId}", MONITORING),
            query("/monitoring/services/{serviceId}", MONITORING_STAFF),
            query("/monitoring/forms", MONITORING),
            query("/monitoring/forms/{code}/{year}", MONITORING),
            query("/monitoring/forms/{code}/{year}/services", MONITORING),
            query("/monitoring/forms/{code}/{year}/handovers", MONITORING_STAFF),
            query("/monitoring/forms/{code}/{year}/handovers/{handoverId}/services", MONITORING_STAFF),
            query("/monitoring/forms/{code}/{year}/handovers/{handoverId}/differences", MONITORING_STAFF),
            query("/monitoring/questionnaires", MONITORING),
            query("/monitoring/questionnaires/{questionnaireId}", MONITORING),
            query("/monitoring/surveys", MONITORING),
            query("/monitoring/surveys/{surveyId}", MONITORING),
            query("/monitoring/surveys/{surveyId}/results", MONITORING),
            query("/monitoring/surveys/{surveyId}/texts/{question}", FREE_ANSWERS),
            query("/monitoring/satisfaction/services", MONITORING),
            query("/monitoring/satisfaction/kinds", MONITORING),
            query("/monitoring/evaluation-methods", MONITORING_STAFF),
            query("/monitoring/comparisons", MONITORING_STAFF),
            query("/monitoring/comparisons/{comparisonId}", MONITORING_STAFF),
            query("/monitoring/comparisons-in-time", MONITORING_STAFF),
            query("/monitoring/evaluations", MONITORING),
            query("/monitoring/evaluations/{evaluationId}", MONITORING),
            query("/monitoring/evaluations/{evaluationId}/inputs", List.of(ANALYST, HEAD, AUDITOR)),
            query("/grants/applications/{applicationId}/effectiveness", GRANT_CASES),
            query("/monitoring/monitorings/{monitoringId}/values", MONITORING),
            query("/monitoring/reporting-methods", MONITORING),
            query("/monitoring/reports", MONITORING),
            query("/monitoring/report-lines", MONITORING),
            query("/monitoring/values", MONITORING),
            query("/monitoring/year-values", MONITORING),
            query("/monitoring/quality-standards", MONITORING),
            query("/monitoring/quality-visits", MONITORING),
            query("/monitoring/quality-visits/{visitId}", MONITORING),
            query("/monitoring/check-plans/{year}", MONITORING_STAFF),
            query("/monitoring/content-checks", MONITORING),
            query("/monitoring/content-checks/{checkId}", MONITORING),
            query("/monitoring/findings", MONITORING),
            query("/monitoring/complaints", MONITORING),
            query("/monitoring/complaints/counts", MONITORING),
            query("/monitoring/counselling/codes", COUNSELLING),
            query("/monitoring/counselling/contacts", COUNSELLING),
            query("/monitoring/counselling/counts", COUNSELLING),
            query("/monitoring/counselling/trend", COUNSELLING),
            query("/monitoring/counselling/comparison", COUNSELLING),
            query("/monitoring/counselling/events", COUNSELLING),
            query("/monitoring/counselling/portal-visits", COUNSELLING),
            query("/reports/yearly/{year}", REPORTS),
            query("/audit/events", List.of(AUDITOR)),
            query("/audit/trail", List.of(AUDITOR)),
            query("/audit/streams/{stream}", List.of(AUDITOR)),
            query("/audit/streams/{stream}/history", List.of(AUDITOR)),
            query("/operations/projections", List.of(OPERATOR)),
            query("/public/{municipality}/documents", List.of()).with(OPEN),
            query("/public/{municipality}/documents/{documentId}", List.of()).with(OPEN),
            query("/public/{municipality}/documents/{documentId}/drafts/{draft}", List.of())
                    .with(OPEN),
            query("/public/{municipality}/documents/{documentId}/differences", List.of())
                    .with(OPEN),
            query("/public/{municipality}/documents/{documentId}/progress", List.of())
                    .with(OPEN),
            query("/public/{municipality}/documents/{documentId}/timeline", List.of())
                    .with(OPEN),
            query("/public/{municipality}/services", List.of()).with(OPEN),
            query("/public/{municipality}/services/{serviceId}", List.of()).with(OPEN),
            query("/public/{municipality}/providers", List.of()).with(OPEN),
            query("/public/{municipality}/groups", List.of()).with(OPEN),
            query("/public/{municipality}/groups/{groupId}", List.of()).with(OPEN),
            query("/public/{municipality}/groups/{groupId}/timeline", List.of()).with(OPEN),
            query("/public/{municipality}/meetings", List.of()).with(OPEN),
            query("/public/{municipality}/meetings/{meetingId}", List.of()).with(OPEN),
            query("/public/{municipality}/meetings/{meetingId}/timeline", List.of())
                    .with(OPEN),
            query("/public/{municipality}/surveys", List.of()).with(OPEN),
            query("/public/{municipality}/surveys/{surveyId}", List.of()).with(OPEN),
            query("/public/{municipality}/surveys/{surveyId}/results", List.of())
                    .with(OPEN),
            query("/public/{municipality}/statutes", List.of()).with(OPEN),
            query("/public/{municipality}/statutes/differences", List.of()).with(OPEN),
            query("/public/{municipality}/statutes/timeline", List.of()).with(OPEN),
            query("/public/{municipality}/late-submissions", List.of()).with(OPEN),
            query("/public/{municipality}/proposals", List.of()).with(OPEN),
            query("/public/{municipality}/proposals/{proposalId}", List.of()).with(OPEN),
            query("/public/{municipality}/proposals/{proposalId}/documents", List.of())
                    .with(OPEN));

    private QueryRoutes() {}
}
