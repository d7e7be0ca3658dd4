package cz.tripartita.readmodels;

/** A language in which answers can be read. */
public enum Language {
    /** Czech, what users see by default. */
    CS,
    /** English. */
    EN
}
