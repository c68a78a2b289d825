package org.yizhan.web.terminals;

import java.util.Optional;

/// What a screen says of itself (VESA E-EDID 1.4, section 3).
///
/// @param widthPx pixels of the mode it likes best
/// @param widthMm millimetres of glass
record Edid(int widthPx, int heightPx, int widthMm, int heightMm) {
    /// The first detailed timing.
    private static final int TIMING = 54;

    private static final int LENGTH = 128;

    /// Empty if the bytes are none, or no size is told.
    static Optional<Edid> read(byte[] bytes) {
        if (bytes.length < LENGTH || bytes[0] != 0 || at(bytes, 1) != 0xff) {
            return Optional.empty();
        }
        Edid edid =
                new Edid(
                        twelve(bytes, TIMING + 2, TIMING + 4),
                        twelve(bytes, TIMING + 5, TIMING + 7),
                        millimetres(bytes, TIMING + 12, at(bytes, TIMING + 14) >> 4, 21),
                        millimetres(bytes, TIMING + 13, at(bytes, TIMING + 14) & 0xf, 22));
        return edid.widthMm > 0 && edid.heightMm > 0 ? Optional.of(edid) : Optional.empty();
    }

    /// Eight low bits, and four high ones in the upper half of another byte.
    private static int twelve(byte[] bytes, int low, int high) {
        return at(bytes, low) | at(bytes, high) >> 4 << 8;
    }

    /// The timing's own size, else the one in whole centimetres.
    private static int millimetres(byte[] bytes, int low, int high, int centimetres) {
        int exact = at(bytes, low) | high << 8;
        return exact > 0 ? exact : at(bytes, centimetres) * 10;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xff;
    }
}
