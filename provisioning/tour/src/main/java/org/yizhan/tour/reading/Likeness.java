package org.yizhan.tour.reading;

import java.util.Optional;
import org.yizhan.tour.display.Area;

/// Finds a wanted text in a line that was read with errors.
final class Likeness {
    private static final int CHARACTERS_FOR_ONE_ERROR = 4;

    private Likeness() {}

    record Found(Area area, int errors) {}

    /// Only letters, Han characters and digits: marks and spaces are read at random.
    static String bare(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The part of the line most like the wanted text (Sellers 1980: edit distance of which the
    /// beginning and the end in the line are free).
    static Optional<Found> find(Sight.Line line, String wanted) {
        String read = line.text();
        int[] errors = new int[wanted.length() + 1];
        int[] begin = new int[wanted.length() + 1];
        for (int i = 0; i <= wanted.length(); i++) {
            errors[i] = i;
        }
        int best = wanted.length() / CHARACTERS_FOR_ONE_ERROR + 1;
        Found found = null;
        for (int at = 0; at < read.length(); at++) {
            step(wanted, read.charAt(at), at, errors, begin);
            if (errors[wanted.length()] < best) {
                best = errors[wanted.length()];
                found = new Found(line.area(begin[wanted.length()], at + 1), best);
            }
        }
        return Optional.ofNullable(found);
    }

    private static void step(String wanted, char read, int at, int[] errors, int[] begin) {
        int diagonal = errors[0];
        int diagonalBegin = at;
        begin[0] = at + 1;
        if (!Character.isLetterOrDigit(read)) {
            return;
        }
        for (int i = 1; i < errors.length; i++) {
            int replaced = diagonal + (wanted.charAt(i - 1) == read ? 0 : 1);
            int added = errors[i] + 1;
            int left = errors[i - 1] + 1;
            int before = begin[i];
            diagonal = errors[i];
            if (replaced <= added && replaced <= left) {
                errors[i] = replaced;
                begin[i] = diagonalBegin;
            } else if (left < added) {
                errors[i] = left;
                begin[i] = begin[i - 1];
            } else {
                errors[i] = added;
            }
            diagonalBegin = before;
        }
    }
}
