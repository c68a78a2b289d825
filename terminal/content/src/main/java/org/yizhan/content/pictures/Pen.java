package org.yizhan.content.pictures;

import java.util.Optional;

/// How a shape is painted. Line ends and corners are round.
///
/// @param fill `#RRGGBB`; absent means not filled
/// @param stroke `#RRGGBB`; absent means no line
/// @param width of the line, in the picture's coordinates
public record Pen(Optional<String> fill, Optional<String> stroke, double width) {}
