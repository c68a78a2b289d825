package org.yizhan.scan.handheld;

import java.util.Optional;

/// The text that a scanner types, from the bare key numbers of the Linux kernel
/// (`input-event-codes.h`): what the keys say on a keyboard of the United States, which is what
/// scanners pretend to be, whatever layout or input method the machine uses. Not safe for several
/// threads.
final class ScannerKeys {
    private static final int SYNCHRONISATION = 0;
    private static final int KEY = 1;
    private static final int DROPPED = 3;
    private static final int TAB = 15;
    private static final int ENTER = 28;
    private static final int LEFT_SHIFT = 42;
    private static final int RIGHT_SHIFT = 54;
    private static final int LEFT_ALT = 56;
    private static final int CAPS_LOCK = 58;
    private static final int PAD_ENTER = 96;
    private static final int RELEASED = 0;
    private static final int PRESSED = 1;

    /// By key number from 0; a blank is a key without a character.
    private static final String PLAIN =
            "  1234567890-=  qwertyuiop[]  asdfghjkl;'` \\zxcvbnm,./ *            "
                    + "   789-456+1230.";

    private static final String SHIFTED =
            "  !@#$%^&*()_+  QWERTYUIOP{}  ASDFGHJKL:\"~ |ZXCVBNM<>? *            "
                    + "   789-456+1230.";

    private static final int SPACE_BAR = 57;
    private static final int PAD_SLASH = 98;
    private static final int LONGEST_NUMBER = 4;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder altered = new StringBuilder();
    private boolean shift;
    private boolean alt;
    private boolean capsLock;
    private boolean torn;

    /// The next event; gives the text if this event ended one.
    ///
    /// @param type of the event: 0 between keys, 1 a key
    /// @param code the key's number
    /// @param value 1 pressed, 0 released, 2 held down
    Optional<String> event(int type, int code, int value) {
        if (type == SYNCHRONISATION && code == DROPPED) {
            torn = true; // the kernel lost keys of this code: better no code than half of one
        }
        if (type != KEY) {
            return Optional.empty();
        }
        return switch (code) {
            case LEFT_SHIFT, RIGHT_SHIFT -> nothing(() -> shift = value != RELEASED);
            case LEFT_ALT -> nothing(() -> alt(value != RELEASED));
            case CAPS_LOCK -> nothing(() -> capsLock ^= value == PRESSED);
            case ENTER, PAD_ENTER, TAB -> value == PRESSED ? end() : Optional.empty();
            default -> nothing(() -> pressed(code, value));
        };
    }

    private static Optional<String> nothing(Runnable change) {
        change.run();
        return Optional.empty();
    }

    /// Ends a text that has no Enter at its end; empty if there is none.
    Optional<String> end() {
        String ended = torn ? "" : text.toString();
        text.setLength(0);
        torn = false;
        return ended.isEmpty() ? Optional.empty() : Optional.of(ended);
    }

    private void pressed(int code, int value) {
        if (value != PRESSED) {
            return;
        }
        char key = character(code);
        if (alt) {
            alter(key);
        } else if (key != 0) {
            type(key);
        }
    }

    private char character(int code) {
        if (code == SPACE_BAR) {
            return ' ';
        }
        if (code == PAD_SLASH) {
            return '/';
        }
        if (code >= PLAIN.length()) {
            return 0;
        }
        char plain = PLAIN.charAt(code);
        boolean letter = plain >= 'a' && plain <= 'z';
        boolean upper = letter ? shift ^ capsLock : shift;
        char key = upper ? SHIFTED.charAt(code) : plain;
        return key == ' ' ? 0 : key;
    }

    /// Some scanners type the number of a character on the keypad while Alt is held, so that the
    /// layout does not matter.
    private void alt(boolean held) {
        alt = held;
        if (!held && altered.length() > 0) {
            String number = altered.toString();
            altered.setLength(0);
            if (number.length() <= LONGEST_NUMBER
                    && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
                type((char) Integer.parseInt(number));
            }
        }
    }

    private void alter(char key) {
        if (altered.length() <= LONGEST_NUMBER) {
            altered.append(key);
        }
    }

    private void type(char key) {
        if (text.length() < Wire.LONGEST && !Character.isISOControl(key)) {
            text.append(key);
        }
    }
}
