package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
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
    private final KeyBurstSource keys = new KeyBurstSource();
    private final Kiosk kiosk =
            Fx.get(() ->
                    new Kiosk(
                            new Glass(540, 960, 267.8, 476.1),
                            new Village(),
                            new ScriptedVoice(),
                            System::nanoTime));
    private final Stage stage = Fx.get(() -> new Stage(StageStyle.UNDECORATED));

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
            TypedCodes.hear(kiosk.scene(), keys);
            Sealing.seal(stage, kiosk.scene());
            kiosk.navigator().home();
            stage.setScene(kiosk.scene());
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.toFront();
            stage.requestFocus();
            new Robot().mouseMove(270, 20); // without a window manager keys go where the pointer is
        });
        Fx.settle();
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
        keys.close();
    }

    private void type(String text) {
        Fx.run(() -> {
            Robot robot = new Robot();
            for (char key : text.toCharArray()) {
                KeyCode code =
                        key == '\n' ? KeyCode.ENTER : KeyCode.getKeyCode(String.valueOf(key));
                robot.keyPress(code);
                robot.keyRelease(code);
            }
        });
        Fx.settle();
    }

    private String next() throws InterruptedException {
        String text = heard.poll(20, TimeUnit.SECONDS);
        return text == null ? "nothing" : text;
    }

    @Test
    void aCardTypedIntoTheWindowIsHeardAndPressesNoButton() throws Exception {
        Fx.run(() -> kiosk.scene().lookup("#home-study").requestFocus());
        Fx.settle();
        type(CARD + "\n");
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
            focused.fireEvent(committed(full));
        });
        assertEquals(CARD, next(), "committed at once");
        keys.forget(CARD);
        Fx.run(() -> {
            for (char digit : full.toCharArray()) {
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
