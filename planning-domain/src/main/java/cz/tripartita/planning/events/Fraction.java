package cz.tripartita.planning.events;

/** A part of a whole, such as two thirds; numerator and denominator are positive. */
public record Fraction(int numerator, int denominator) {}
