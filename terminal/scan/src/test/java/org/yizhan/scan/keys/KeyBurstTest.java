package org.yizhan.scan.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyBurstTest {
    private static final String CARD = "10" + "330102001" + "0000000042" + "12345678901234567890";

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
        silence(101);
        assertEquals(List.of(CARD), read);
    }

    @Test
    void readsTwoCardsOneAfterAnotherWithoutEnter() {
        type(CARD, 5);
        now += Duration.ofMillis(150).toNanos();
        type(CARD.replace("42", "43") + "\r", 5);
        assertEquals(List.of(CARD, CARD.replace("42", "43")), read);
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
