package org.yizhan.web.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a file that a browser asks for (RFC 9110, section 14): players ask for the end of a
/// recording first, to know how long it is.
///
/// @param first byte, from 0
/// @param last byte, within the file
record ByteRange(int first, int last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /// @param asked the header, if there is one
    /// @param length of the file
    /// @return empty where the whole file is to be sent
    static Optional<ByteRange> of(Optional<String> asked, int length) {
        return asked.map(ONE::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> of(found.group(1), found.group(2), length));
    }

    private static Optional<ByteRange> of(String from, String to, int length) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        int first =
                from.isEmpty()
                        ? Math.max(0, length - Integer.parseInt(to))
                        : Integer.parseInt(from);
        int last =
                from.isEmpty() || to.isEmpty()
                        ? length - 1
                        : Math.min(length - 1, Integer.parseInt(to));
        return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    /// As it stands in the answer.
    String header(int length) {
        return "bytes " + first + "-" + last + "/" + length;
    }
}
