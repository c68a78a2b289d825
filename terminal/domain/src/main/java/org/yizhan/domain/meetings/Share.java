package org.yizhan.domain.meetings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a number of people, as rules name it: more than a half, at least two thirds.
///
/// @param part of `whole`; 0 asks for nobody
/// @param exceeded whether exactly the part is too few
public record Share(int part, int whole, boolean exceeded) {
    /// No number is asked for.
    public static final Share NONE = new Share(0, 1, false);

    private static final Pattern WRITTEN =
            Pattern.compile("(>=|>)\\s*(\\d{1,3})\\s*/\\s*(\\d{1,3})");

    /// @throws IllegalArgumentException unless it is from nothing to all
    public Share {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException("Not a share");
        }
    }

    public static Share moreThan(int part, int whole) {
        return new Share(part, whole, true);
    }

    public static Share atLeast(int part, int whole) {
        return new Share(part, whole, false);
    }

    /// Reads what a county wrote: `>1/2`, `>=2/3`, or `none`.
    ///
    /// @throws IllegalArgumentException if it is nothing of the kind
    public static Share parse(String written) {
        if (written.strip().equals("none")) {
            return NONE;
        }
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a share");
        }
        return new Share(
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                parts.group(1).equals(">"));
    }

    /// As [#parse(String)] reads it.
    public String written() {
        return part == 0 ? "none" : (exceeded ? ">" : ">=") + part + "/" + whole;
    }

    /// The fewest people that satisfy it; 0 if it asks for nobody or there is nobody to ask.
    public int of(int people) {
        if (part == 0 || people == 0) {
            return 0;
        }
        return exceeded ? people * part / whole + 1 : (people * part + whole - 1) / whole;
    }
}
