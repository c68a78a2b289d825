package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A scanner that types, on a desktop where a real input method is on, in a line of text: what it types
/// is read right, however the input method writes it down. [TypedCodesTest] is its short sample.
@Tag("full")
class InputMethodTest {
    private static final String CARD = "10330102001000000004212345678901234567890";

    @TempDir Path home;

    @ParameterizedTest(name = "full width: {0}")
    @CsvSource({"false, line 你好1", "true, line 你好１"})
    void aCardIsReadWhileChineseIsTyped(boolean full, String written) throws Exception {
        try (InputMethod chinese = new InputMethod(home, full)) {
            chinese.open("line");
            assertEquals("line 你好", chinese.write(), "the input method is on");
            chinese.scan(CARD);
            assertEquals(written, chinese.await("line 你好."));
            assertEquals("scanned " + CARD, chinese.await("scanned .*"));
        }
    }

    @Test
    void noInputMethodTouchesWhatIsTypedWhereNothingCanBeWritten() throws Exception {
        try (InputMethod chinese = new InputMethod(home, true)) {
            chinese.open("button");
            chinese.scan(CARD);
            assertEquals("scanned " + CARD, chinese.await("scanned .*"));
        }
    }
}
