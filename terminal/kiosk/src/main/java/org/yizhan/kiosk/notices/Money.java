package org.yizhan.kiosk.notices;

import java.util.Locale;

/// Amounts of money in yuan.
final class Money {
    private Money() {}

    /// As it is spoken: `32000` or `32000.50`.
    static String plain(long fen) {
        return fen % 100 == 0
                ? Long.toString(fen / 100)
                : String.format(Locale.ROOT, "%d.%02d", fen / 100, fen % 100);
    }

    /// As it is printed: `32,000` or `32,000.50`.
    static String printed(long fen) {
        return fen % 100 == 0
                ? String.format(Locale.ROOT, "%,d", fen / 100)
                : String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100);
    }
}
