package org.yizhan.domain.attendance;

/// A code that was held up at a meeting and not taken, kept for staff.
///
/// @param kind the simple name of the [CheckinResult] case, such as `Forged`; of a code that a phone
///     brought, `Phone` and its verdict
/// @param card the card's number, or empty
public record Refusal(String kind, String card) {}
