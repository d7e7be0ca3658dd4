package cz.tripartita.readmodels.counselling;

/** Which of the code lists a code is of. */
public enum CodeKind {
    TOPIC,
    TARGET_GROUP
}
