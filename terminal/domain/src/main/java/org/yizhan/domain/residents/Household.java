package org.yizhan.domain.residents;

/// A household: people who share a door.
///
/// @param number the house number or the clerk's own number, such as "二组12号"
/// @param group the villagers' group (村民小组), such as "二组"; may be empty
public record Household(String number, String group) {}
