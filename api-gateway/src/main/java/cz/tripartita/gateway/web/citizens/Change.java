package cz.tripartita.gateway.web.citizens;

/** How a part of a wording differs from the round before. */
enum Change {
    KEPT,
    INSERTED,
    DELETED
}
