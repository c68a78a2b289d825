package org.yizhan.scan.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyBurstTest {
    private static final String CARD = "10" + "330102001" + "0000000042" + "12345678901234567890";

    private static final String OTHER = CARD.replace("42", "43");

    private final KeyBurst burst = new KeyBurst();
    private final List<String> read = new ArrayList<>();
    private long now;

    @Test
    void readsACardEndedByEnter() {
        type(CARD + "\n", 5);
        assertEquals(List.of(CARD), read);
    }

    @Test
    void readsACardEndedBySilence() {
        type(CARD, 5);
        assertEquals(List.of(), read);
        silence(301);
        assertEquals(List.of(CARD), read);
    }

    @Test
    void readsACardWhoseKeysWereHeldUpForAMoment() {
        type(CARD.substring(0, 17), 5);
        now += Duration.ofMillis(250).toNanos();
        type(CARD.substring(17) + "\n", 5);
        assertEquals(List.of(CARD), read);
    }

    @Test
    void readsTwoCardsOneAfterAnotherWithoutEnter() {
        type(CARD, 5);
        now += Duration.ofMillis(400).toNanos();
        type(OTHER + "\r", 5);
        assertEquals(List.of(CARD, OTHER), read);
    }

    @Test
    void makesFullWidthDigitsOfAnInputMethodPlain() {
        type(CARD.replace('1', '１').replace('0', '０') + "\n", 5);
        assertEquals(List.of(CARD), read);
    }

    @Test
    void takesNoNoticeOfATypist() {
        type("13805551234\n", 90);
        silence(500);
        assertEquals(List.of(), read);
    }

    @Test
    void takesNoNoticeOfAKeyHeldDown() {
        type("7".repeat(60), 30);
        silence(500);
        assertEquals(List.of(), read);
    }

    @Test
    void takesNoNoticeOfAFewQuickKeys() {
        type("12345\n", 5);
        assertEquals(List.of(), read);
    }

    @Test
    void readsACardAfterSomeTyping() {
        type("王小", 200);
        now += Duration.ofMillis(400).toNanos();
        type(CARD + "\n", 8);
        assertEquals(List.of(CARD), read);
    }

    @ParameterizedTest(name = "{0} {1} ms a key")
    @CsvSource({"王小明, 90", "13805551234, 60", "10, 0", "1010101010, 30", "ni'hao, 0"})
    void readsACardAmidWhatIsTypedWithoutAPause(String typed, long millis) {
        type(typed, millis);
        type(CARD + "\n", 8);
        type(typed, millis);
        type(OTHER, 8);
        silence(301);
        type(typed, millis);
        type(CARD, 8);
        type("你好", 90);
        silence(301);
        assertEquals(List.of(CARD, OTHER, CARD), read);
    }

    @Test
    void readsACardAfterLongSlowTypingWithoutAPause() {
        type("村里今年的收成不错，大家都说好。".repeat(5), 99);
        type(CARD + "\n", 8);
        assertEquals(List.of(CARD), read);
    }

    @Test
    void takesNoNoticeOfSomebodyWhoTypesACardsDigits() {
        type(CARD + "\n", 60);
        assertEquals(List.of(), read);
    }

    @Test
    void cutsATextThatNeverEnds() {
        type("12".repeat(100_000) + "\n", 1);
        assertEquals(List.of("12".repeat(2_000)), read);
    }

    private void type(String keys, long millis) {
        for (int i = 0; i < keys.length(); i++) {
            now += Duration.ofMillis(millis).toNanos();
            burst.key(keys.charAt(i), now).ifPresent(read::add);
        }
    }

    private void silence(long millis) {
        now += Duration.ofMillis(millis).toNanos();
        burst.idle(now).ifPresent(read::add);
    }
}
