package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.kiosk.attendance.TypedCodes;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.SourceState;
import org.yizhan.scan.keys.KeyBurstSource;

/// A scanner that says it is a keyboard types into a real window, whatever has the focus and whatever
/// an input method makes of its keys.
class TypedCodesTest {
    private static final String CARD = "10330102001000000004212345678901234567890";

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final AtomicLong nanos = new AtomicLong();

    /// However long the machine pauses between two keys.
    private final KeyBurstSource keys = new KeyBurstSource(Duration.ofHours(1));

    private final Kiosk kiosk =
            Fx.get(() ->
                    new Kiosk(
                            new Glass(540, 960, 267.8, 476.1),
                            new Village(),
                            new ScriptedVoice(),
                            System::nanoTime));
    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        keys.start(
                new ScanListener() {
                    @Override
                    public void scanned(Scan scan) {
                        heard.add(scan.text());
                    }

                    @Override
                    public void state(SourceState state) {}
                });
        Fx.run(() -> {
            TypedCodes.hear(kiosk.scene(), keys, () -> nanos.addAndGet(1_000_000));
            Sealing.seal(desk.stage(), kiosk.scene());
            kiosk.navigator().home();
        });
        desk.open(kiosk.scene());
        Desk.move(270, 20); // without a window manager keys go where the pointer is
        Fx.settle();
    }

    @AfterEach
    void close() {
        desk.close();
        keys.close();
    }

    private void type(String digits) {
        List<List<KeyCode>> keys =
                Stream.concat(
                                digits.chars()
                                        .mapToObj(Character::toString)
                                        .map(KeyCode::getKeyCode),
                                Stream.of(KeyCode.ENTER))
                        .map(List::of)
                        .toList();
        Desk.type(kiosk.scene(), keys);
    }

    private String next() throws InterruptedException {
        String text = heard.poll(120, TimeUnit.SECONDS);
        return text == null ? "nothing" : text;
    }

    @Test
    void aCardTypedIntoTheWindowIsHeardAndPressesNoButton() throws Exception {
        Fx.run(() -> kiosk.scene().lookup("#home-study").requestFocus());
        Fx.settle();
        type(CARD);
        assertEquals(CARD, next());
        assertEquals(new Destination.Home(), Fx.get(() -> kiosk.navigator().here()));
    }

    @Test
    void whatAnInputMethodMadeOfTheKeysIsTheSameCard() throws Exception {
        String full =
                CARD.chars()
                        .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                        .reduce("", String::concat);
        Fx.run(() -> {
            Node focused = kiosk.scene().lookup("#home-study");
            focused.requestFocus();
            focused.fireEvent(committed(full + "\n"));
        });
        assertEquals(CARD, next(), "committed at once");
        keys.forget(CARD);
        Fx.run(() -> {
            for (char digit : (full + "\n").toCharArray()) {
                kiosk.scene().lookup("#home-study").fireEvent(committed(String.valueOf(digit)));
            }
        });
        assertEquals(CARD, next(), "committed one by one");
        assertEquals(List.of(), List.copyOf(heard));
    }

    private static InputMethodEvent committed(String text) {
        return new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, text.length());
    }
}
