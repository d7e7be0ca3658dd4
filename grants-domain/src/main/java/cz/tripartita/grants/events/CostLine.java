package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;

/** What one category of cost takes in a budget. */
public record CostLine(String category, Money amount) {}
