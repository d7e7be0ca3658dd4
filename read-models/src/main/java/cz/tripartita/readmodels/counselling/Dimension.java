package cz.tripartita.readmodels.counselling;

/** By what contacts are told apart. */
public enum Dimension {
    ASKER("asker"),
    CHANNEL("channel"),
    TOPIC("topic"),
    TARGET_GROUP("target_group"),
    /** The organisation that somebody was referred to. */
    REFERRAL("coalesce(organisation_id::text, '')");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    /** Its value in the table of contacts; an empty text where there is none. */
    String column() {
        return column;
    }
}
