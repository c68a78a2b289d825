package org.yizhan.scan.qr;

/// A point of a picture, in its pixels, from the upper left.
public record Corner(double x, double y) {}
