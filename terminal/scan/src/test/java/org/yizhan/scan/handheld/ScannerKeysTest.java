package org.yizhan.scan.handheld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScannerKeysTest {
    private static final int SHIFT = 42;
    private static final int ALT = 56;
    private static final int CAPS_LOCK = 58;
    private static final int ENTER = 28;

    private final ScannerKeys keys = new ScannerKeys();

    @Test
    void shiftAndCapsLockGiveTheCapitalsAndSigns() {
        press(SHIFT, 35, 3); // H @
        press(23); // i
        keys.event(1, CAPS_LOCK, 1);
        keys.event(1, CAPS_LOCK, 0);
        press(30, 2); // A 1
        press(SHIFT, 30, 53); // a ?
        assertEquals(Optional.of("H@iA1a?"), enter());
    }

    @Test
    void charactersTypedByTheirNumberAreUnderstood() {
        press(ALT, 82, 79, 82, 76); // 0105
        press(ALT, 75, 77); // 46
        press(ALT, 75, 30); // no number
        assertEquals(Optional.of("i."), enter());
    }

    @Test
    void aKeyHeldDownCountsOnceAndThoseWithoutACharacterNotAtAll() {
        keys.event(1, 2, 1);
        keys.event(1, 2, 2);
        keys.event(1, 2, 0);
        press(59, 97, 125, 240); // F1, Ctrl, the system's key, unknown
        press(57, 98, 71, 83);
        assertEquals(Optional.of("1 /7."), enter());
    }

    @Test
    void aCodeOfWhichTheKernelLostKeysIsNoCode() {
        press(2, 3);
        keys.event(0, 3, 0);
        press(4);
        assertEquals(Optional.empty(), enter());
        press(5);
        assertEquals(Optional.of("4"), enter());
    }

    @Test
    void enterAloneIsNoCode() {
        assertEquals(Optional.empty(), enter());
    }

    private void press(int... codes) {
        boolean held = codes[0] == SHIFT || codes[0] == ALT;
        for (int i = 0; i < codes.length; i++) {
            keys.event(1, codes[i], 1);
            if (i > 0 || !held) {
                keys.event(1, codes[i], 0);
            }
        }
        if (held) {
            keys.event(1, codes[0], 0);
        }
    }

    private Optional<String> enter() {
        return keys.event(1, ENTER, 1);
    }
}
