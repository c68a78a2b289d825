package org.yizhan.domain.places;

import java.util.Optional;
import java.util.regex.Pattern;

/// The statistical division code of a place: 6 digits a county, 9 a township, 12 a village
/// (国家统计局《统计用区划代码》), each beginning with its parent's. A joint branch of several villages is its
/// township's code and `J` with three digits.
public record PlaceId(String code) implements Comparable<PlaceId> {
    private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{9}|\\d{12}|\\d{9}J\\d{3}");

    /// @throws IllegalArgumentException if the code is none of the four shapes
    public PlaceId {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a place code: " + code);
        }
    }

    public PlaceKind kind() {
        return switch (code.length()) {
            case 6 -> PlaceKind.COUNTY;
            case 9 -> PlaceKind.TOWNSHIP;
            case 12 -> PlaceKind.VILLAGE;
            default -> PlaceKind.JOINT_BRANCH;
        };
    }

    /// The place this one is a part of; a county has none here.
    public Optional<PlaceId> parent() {
        return switch (kind()) {
            case COUNTY -> Optional.empty();
            case TOWNSHIP -> Optional.of(new PlaceId(code.substring(0, 6)));
            case VILLAGE, JOINT_BRANCH -> Optional.of(new PlaceId(code.substring(0, 9)));
        };
    }

    /// Whether this place is `ancestor` or lies in it.
    public boolean isWithin(PlaceId ancestor) {
        return code.startsWith(ancestor.code);
    }

    @Override
    public int compareTo(PlaceId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
