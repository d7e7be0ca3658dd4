package cz.tripartita.gateway.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The roles of the glossary; a token names them in its claim {@code roles}. */
public enum Role {
    /** Runs the process day to day. */
    COORDINATOR,
    /** Convenes and leads groups' meetings, within own groups. */
    FACILITATOR,
    /** Guarantor of the process: head of the social-services department. */
    HEAD,
    /** Member of a working group. */
    MEMBER,
    /** Records resolutions of commission, council and assembly. */
    BODY_SECRETARY,
    /** Prepares programmes and agreements and checks applications. */
    GRANTS_OFFICER,
    /** Scores applications. */
    EVALUATOR,
    /** Inspects grants. */
    INSPECTOR,
    /** Pays and takes money back. */
    FINANCE_OFFICER,
    /** Acts for a provider that asks for money. */
    APPLICANT,
    /** Runs the monitoring; never sees personal data. */
    ANALYST,
    /** Erases and retains. */
    DATA_PROTECTION_OFFICER,
    /** Reads everything of one municipality and changes nothing. */
    AUDITOR,
    /** Runs the service; sees no case. */
    OPERATOR;

    /** Staff who work with the monitoring. They see values of all providers, and when each is to be checked. */
    public static final List<Role> MONITORING_STAFF =
            List.of(ANALYST, GRANTS_OFFICER, EVALUATOR, INSPECTOR, COORDINATOR, HEAD, AUDITOR);

    /** The name in tokens, metadata and documents, such as {@code grants-officer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that name, empty for a name that is none. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
