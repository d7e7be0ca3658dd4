package cz.tripartita.monitoring.events;

import java.util.List;

/**
 * How a municipality evaluates effectiveness.
 *
 * @param kinds the weights, once for each kind of service that is evaluated
 * @param smallestGroup how many services with a value an indicator needs to be compared among them; below it a service is
 *     compared with its own past
 * @param fewestYears how many years with a value, the evaluated one included, the own past needs
 * @param decimals decimal places of scores and of all points that are shown, 0 to 4
 * @param commentDays how many days the provider has at least to comment
 */
public record MethodTerms(
        List<KindWeights> kinds, BandLimits bands, int smallestGroup, int fewestYears, int decimals, int commentDays) {}
