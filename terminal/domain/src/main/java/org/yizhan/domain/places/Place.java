package org.yizhan.domain.places;

/// A place as people call it.
///
/// @param name in Chinese, such as "青石沟村"
/// @param serviceName what stands on the terminal's screen, such as "青石沟村党群服务中心"
public record Place(PlaceId id, String name, String serviceName) {}
