package cz.tripartita.readmodels.audittrail;

/** The same thing said in Czech and in English. */
record Sentence(String cs, String en) {}
