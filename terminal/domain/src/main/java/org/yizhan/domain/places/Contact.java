package org.yizhan.domain.places;

/// Whom to call about a place.
///
/// @param name with what they are, such as "王会计"
/// @param phone as it should be read, such as "138 0000 0001"
public record Contact(String name, String phone) {}
