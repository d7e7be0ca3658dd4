package cz.tripartita.gateway.rest.problem;

import cz.tripartita.readmodels.Language;
import java.util.Locale;

/** Every kind of refusal, with its status and its words; the name makes the stable {@code type}. */
public enum ProblemKind {
    MALFORMED_JSON(400, "Chybný JSON", "Malformed JSON", "Tělo není platný JSON.", "The body is not valid JSON."),
    INVALID_INPUT(
            400,
            "Neplatný vstup",
            "Invalid input",
            "Požadavek má chybná pole, viz errors.",
            "The request has faulty fields, see errors."),
    MALFORMED_REQUEST(
            400, "Chybný požadavek", "Malformed request", "Požadavek nelze přečíst.", "The request cannot be read."),
    IDEMPOTENCY_KEY_MISSING(
            400,
            "Chybí Idempotency-Key",
            "Idempotency-Key is missing",
            "Kde jde o peníze, je hlavička Idempotency-Key povinná.",
            "Where money moves the header Idempotency-Key is required."),
    UNAUTHENTICATED(
            401,
            "Nepřihlášeno",
            "Not signed in",
            "Je potřeba platný token (Authorization: Bearer).",
            "A valid token is needed (Authorization: Bearer)."),
    FORBIDDEN(403, "Nedovoleno", "Not allowed", "Vaše role toto nesmí.", "Your role may not do this."),
    NOT_FOUND(404, "Nenalezeno", "Not found", "Nic takového tu není.", "There is no such thing here."),
    METHOD_NOT_ALLOWED(
            405,
            "Metoda není podporována",
            "Method not allowed",
            "Tato adresa zná jen metody z hlavičky Allow.",
            "This address knows only the methods in the header Allow."),
    NOT_ACCEPTABLE(
            406,
            "Nepřijatelný formát odpovědi",
            "Not acceptable",
            "Odpověď v žádaném formátu není.",
            "There is no answer in the format asked for."),
    RULE_BROKEN(409, "Porušené pravidlo", "Rule broken", "Pravidlo to nedovoluje.", "A rule does not allow it."),
    ALREADY_EXISTS(
            409,
            "Už existuje",
            "Already exists",
            "Záznam s tímto id už existuje.",
            "There is a record with this id already."),
    STALE_VERSION(
            412,
            "Zastaralá verze",
            "Stale version",
            "Záznam se mezitím změnil; načtěte ho znovu.",
            "The record has changed meanwhile; read it again."),
    BODY_TOO_LARGE(413, "Příliš velké tělo", "Body too large", "Tělo je příliš velké.", "The body is too large."),
    FILE_TOO_LARGE(
            413,
            "Příliš velký soubor",
            "File too large",
            "Soubor je větší, než je dovoleno; mez v bajtech je ve facts.",
            "The file is larger than allowed; the limit in bytes is in facts."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Nepodporovaný formát těla",
            "Unsupported media type",
            "Tělo má být application/json.",
            "The body has to be application/json."),
    FORM_EXPECTED(
            415,
            "Má přijít formulář",
            "A form is expected",
            "Soubor se posílá jako multipart/form-data.",
            "A file is sent as multipart/form-data."),
    FILE_TYPE_NOT_ALLOWED(
            415,
            "Nedovolený typ souboru",
            "File type not allowed",
            "Soubor podle svého obsahu není žádného z dovolených typů, viz facts.",
            "By its content the file is of none of the types allowed, see facts."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Klíč už byl použit",
            "Idempotency-Key reused",
            "Tento Idempotency-Key už patří jinému požadavku.",
            "This Idempotency-Key belongs to another request."),
    IF_MATCH_MISSING(
            428,
            "Chybí If-Match",
            "If-Match is missing",
            "Upravujete, co jste četli: pošlete ETag v hlavičce If-Match.",
            "You edit what you have read: send its ETag in the header If-Match."),
    FILE_DAMAGED(
            500,
            "Poškozený soubor",
            "Damaged file",
            "Uložený soubor není ten, který byl přiložen, a proto se nevydá.",
            "The file stored is not the one that was attached, so it is not given out."),
    UNEXPECTED(
            500,
            "Neočekávaná chyba",
            "Unexpected error",
            "Chyba je na naší straně; je zapsána v provozním deníku.",
            "The fault is ours; it is in the service's log."),
    CONTENDED(
            503,
            "Příliš mnoho změn naráz",
            "Too many changes at once",
            "Zkuste to za okamžik znovu; nic se neuložilo.",
            "Try again in a moment; nothing was stored."),
    POSITION_NOT_REACHED(
            503,
            "Přehled ještě nedoběhl",
            "Not there yet",
            "Přehled ještě nedošel k žádané pozici; zkuste to za okamžik.",
            "The view has not reached the position asked for; try again in a moment.");

    private final int status;
    private final String titleCs;
    private final String titleEn;
    private final String detailCs;
    private final String detailEn;

    ProblemKind(int status, String titleCs, String titleEn, String detailCs, String detailEn) {
        this.status = status;
        this.titleCs = titleCs;
        this.titleEn = titleEn;
        this.detailCs = detailCs;
        this.detailEn = detailEn;
    }

    public int status() {
        return status;
    }

    /** The stable identifier, a path such as {@code /problems/rule-broken}. */
    public String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title(Language language) {
        return language == Language.CS ? titleCs : titleEn;
    }

    public String detail(Language language) {
        return language == Language.CS ? detailCs : detailEn;
    }

    /** The kind for a status that a framework or the container chose by itself. */
    public static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405, 501 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? MALFORMED_REQUEST : UNEXPECTED;
        };
    }
}
