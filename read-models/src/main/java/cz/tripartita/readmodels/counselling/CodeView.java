package cz.tripartita.readmodels.counselling;

import java.time.LocalDate;

/**
 * A code that contacts are entered with.
 *
 * @param version version of the lists
 * @param validFrom the first day of contacts that are entered with that version
 */
public record CodeView(CodeKind kind, String code, String name, String nameEnglish, int version, LocalDate validFrom) {}
