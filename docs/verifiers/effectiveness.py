#!/usr/bin/env python3
"""Computes scores of effectiveness evaluations anew, from their exported inputs alone.

    python3 effectiveness.py inputs.json

The file holds one answer of GET /api/monitoring/evaluations/{id}/inputs, or a list of them. For each evaluation the
program prints its score and band, and each part with points, scaled weight and contribution, as a table separated by
tabs. It shares no code with the service; how a score is computed is said in docs/effectiveness.md. Nothing but the
standard library of Python 3 is needed. All numbers are exact fractions; only what is printed is rounded, half up.
"""

import json
import sys
from decimal import Decimal
from fractions import Fraction

FIFTY = Fraction(50)


def number(value):
    return Fraction(value)


def shown(value, decimals):
    """Half up: a score lies between 0 and 100."""
    units = int(value * 10**decimals + Fraction(1, 2))
    text = str(units).rjust(decimals + 1, "0")
    return text[:-decimals] + "." + text[-decimals:] if decimals else text


def quartile(ordered, quarters):
    place = Fraction(quarters * (len(ordered) - 1), 4)
    below = int(place)
    if below == place:
        return ordered[below]
    return ordered[below] + (ordered[below + 1] - ordered[below]) * (place - below)


def points(value, others, direction):
    ordered = sorted(others)
    lower, median, upper = (quartile(ordered, quarters) for quarters in (1, 2, 3))
    if value == median:
        return FIFTY
    far = upper if value > median else lower
    if far == median:
        return FIFTY
    gained = FIFTY * min((value - median) / (far - median), Fraction(1))
    better = (value > median) == (direction == "MORE_IS_BETTER")
    return FIFTY + gained if better else FIFTY - gained


def value_in(values, code):
    found = [number(each["value"]) for each in values if each["indicator"] == code]
    return found[0] if found else None


def indicator_points(inputs, code):
    """Points of an indicator, or the reason why it drops out."""
    grounds = inputs["grounds"]
    group = {}
    for service in inputs["services"]:
        value = value_in(service["values"], code)
        if value is not None:
            group[service["monitoringId"]] = value
    own = group.get(inputs["monitoringId"])
    if own is None:
        return None, "NO_ACCEPTED_VALUE"
    direction = {each["indicator"]: each["direction"] for each in inputs["indicators"]}[code]
    if direction == "NEUTRAL":
        return None, "NOT_JUDGED_IN_YEAR"
    if len(group) >= grounds["smallestGroup"]:
        return points(own, group.values(), direction), None
    past = [value_in(year["values"], code) for year in grounds["past"]]
    years = [own] + [value for value in past if value is not None]
    if len(years) < grounds["fewestYears"]:
        return None, "NOTHING_TO_COMPARE_WITH"
    return points(own, years, direction), None


def parts(inputs):
    grounds = inputs["grounds"]
    weights = grounds["weights"]
    for each in weights["indicators"]:
        gained, dropped = indicator_points(inputs, each["indicator"])
        yield "INDICATOR", each["indicator"], number(each["weight"]), gained, dropped
    for kind, name, missing in (
        ("SATISFACTION", "satisfaction", "NO_SURVEY"),
        ("QUALITY", "quality", "NO_VISIT"),
    ):
        weight = number(weights[name])
        if weight:
            counted = grounds[name]
            if counted is None:
                yield kind, "", weight, None, missing
            elif counted["score"] is None:
                yield kind, "", weight, None, "SURVEY_WITHHELD"
            else:
                yield kind, "", weight, number(counted["score"]), None


def band(score, limits):
    for name in ("a", "b", "c"):
        if number(score) >= number(limits[name]):
            return name.upper()
    return "D"


def evaluate(inputs):
    grounds = inputs["grounds"]
    decimals = grounds["decimals"]
    all_parts = list(parts(inputs))
    total = sum(weight for _, _, weight, gained, _ in all_parts if gained is not None)
    exact = sum(weight * gained for _, _, weight, gained, _ in all_parts if gained is not None) / total
    score = shown(exact, decimals)
    identity = (inputs["evaluationId"], str(inputs["version"]))
    yield identity + ("SCORE", "", score, band(score, grounds["bands"]), "")
    for kind, code, weight, gained, dropped in all_parts:
        if gained is None:
            yield identity + (kind, code, dropped, "", "")
        else:
            share = weight / total
            yield identity + (
                kind,
                code,
                shown(gained, decimals),
                shown(share * 100, decimals),
                shown(gained * share, decimals),
            )


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        exported = json.load(file, parse_float=Decimal)
    for inputs in exported if isinstance(exported, list) else [exported]:
        for row in evaluate(inputs):
            print("\t".join(row))


if __name__ == "__main__":
    main()
