package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Flag.IF_MATCH_REQUIRED;
import static cz.tripartita.gateway.access.Flag.UPLOAD;
import static cz.tripartita.gateway.access.Role.APPLICANT;
import static cz.tripartita.gateway.access.Role.GRANTS_OFFICER;
import static cz.tripartita.gateway.access.Role.HEAD;
import static cz.tripartita.gateway.access.Route.command;

import cz.tripartita.grants.application.AllowLateSubmission;
import cz.tripartita.grants.application.AttachFile;
import cz.tripartita.grants.application.ConfirmCompleteness;
import cz.tripartita.grants.application.FindDefects;
import cz.tripartita.grants.application.RejectApplication;
import cz.tripartita.grants.application.RemoveFile;
import cz.tripartita.grants.application.SaveDraft;
import cz.tripartita.grants.application.StartApplication;
import cz.tripartita.grants.application.SubmitApplication;
import cz.tripartita.grants.application.SupplementApplication;
import cz.tripartita.grants.application.WithdrawApplication;
import java.util.List;

/** Who may write, hand in and check applications for grants. */
final class ApplicationRoutes {

    private static final List<Role> OFFICER = List.of(GRANTS_OFFICER);
    private static final List<Role> APPLICANTS = List.of(APPLICANT);

    private static final String APPLICATION = "/grants/applications/{applicationId}";
    private static final String ATTACHMENTS = APPLICATION + "/attachments";

    static final List<Route> ALL = List.of(
            command("/grants/applications", StartApplication.class, APPLICANTS).creating("applicationId"),
            command(APPLICATION + "/drafts", SaveDraft.class, APPLICANTS).with(IF_MATCH_REQUIRED),
            command(ATTACHMENTS, AttachFile.class, APPLICANTS)
                    .creating("attachmentId")
                    .with(UPLOAD),
            command(ATTACHMENTS + "/{attachmentId}/removal", RemoveFile.class, APPLICANTS),
            command(APPLICATION + "/submission", SubmitApplication.class, APPLICANTS),
            command(APPLICATION + "/late-submission", AllowLateSubmission.class, List.of(HEAD)),
            command(APPLICATION + "/defects", FindDefects.class, OFFICER),
            command(APPLICATION + "/supplement", SupplementApplication.class, APPLICANTS)
                    .with(IF_MATCH_REQUIRED),
            command(APPLICATION + "/completeness", ConfirmCompleteness.class, OFFICER),
            command(APPLICATION + "/rejection", RejectApplication.class, OFFICER),
            command(APPLICATION + "/withdrawal", WithdrawApplication.class, APPLICANTS));

    private ApplicationRoutes() {}
}
