package org.yizhan.domain.places;

import java.util.Optional;

/// The statistical division code of a place: 6 digits a county, 9 a township, 12 a village
/// (国家统计局《统计用区划代码》), each beginning with its parent's. A joint branch of several villages is its
/// township's code and `J` with three digits.
public record PlaceId(String code) implements Comparable<PlaceId> {
    /// @throws IllegalArgumentException if the code is none of the four shapes
    public PlaceId {
        if (!isCode(code)) {
            throw new IllegalArgumentException("Not a place code: " + code);
        }
    }

    /// By hand: a county's lists are made of thousands of these.
    private static boolean isCode(String code) {
        int length = code.length();
        boolean joint = length == 13;
        if (length != 6 && length != 9 && length != 12 && !joint) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char each = code.charAt(i);
            boolean fits = joint && i == 9 ? each == 'J' : each >= '0' && each <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
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
