package cz.tripartita.readmodels.audittrail;

/** What the roles of the glossary are called. */
final class Roles {

    private Roles() {}

    static Sentence of(String role) {
        return switch (role) {
            case "coordinator" -> new Sentence("koordinátor", "coordinator");
            case "facilitator" -> new Sentence("facilitátor", "facilitator");
            case "head" -> new Sentence("garant procesu", "head of department");
            case "member" -> new Sentence("člen", "member");
            case "body-secretary" -> new Sentence("tajemník orgánu", "secretary of the body");
            case "grants-officer" -> new Sentence("referent dotací", "grants officer");
            case "evaluator" -> new Sentence("hodnotitel", "evaluator");
            case "inspector" -> new Sentence("kontrolor", "inspector");
            case "finance-officer" -> new Sentence("finanční referent", "finance officer");
            case "applicant" -> new Sentence("žadatel", "applicant");
            case "analyst" -> new Sentence("analytik", "analyst");
            case "data-protection-officer" ->
                new Sentence("pověřenec pro ochranu osobních údajů", "data protection officer");
            case "auditor" -> new Sentence("auditor", "auditor");
            case "operator" -> new Sentence("provozovatel", "operator");
            case "policy", "scheduler" -> new Sentence("automaticky", "automatically");
            default -> new Sentence(role, role);
        };
    }
}
