package cz.tripartita.planning.organisation;

/** The identification number of an organisation (IČO), as the Czech register of persons gives it out. */
public final class Ico {

    private static final int LENGTH = 8;
    private static final int MODULUS = 11;

    private Ico() {}

    /** Whether the text has eight digits of which the last checks the others: weights 8 to 2, modulo 11. */
    public static boolean isValid(String text) {
        if (!text.matches("[0-9]{" + LENGTH + "}")) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += digit(text, place) * (LENGTH - place);
        }
        return digit(text, LENGTH - 1) == (MODULUS - sum % MODULUS) % 10;
    }

    private static int digit(String text, int place) {
        return text.charAt(place) - '0';
    }
}
