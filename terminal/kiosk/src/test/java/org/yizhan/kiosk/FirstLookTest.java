package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination.Enrolment;
import org.yizhan.kiosk.navigation.Destination.Home;
import org.yizhan.kiosk.navigation.Destination.Idle;
import org.yizhan.kiosk.navigation.Destination.NoticeList;
import org.yizhan.kiosk.navigation.Destination.OutOfService;

/// The glass before and when the records are open.
class FirstLookTest {
    private final Village village = new Village();
    private final BareSources nothing =
            new BareSources(
                    Clock.system(Village.ZONE), village.eyes(), village.enrolment(), Runnable::run);
    private final Kiosk kiosk =
            Fx.get(() ->
                    new Kiosk(Glass.PORTRAIT, nothing, new ScriptedVoice(), () -> 0).waiting());

    @TempDir Path folder;

    @Test
    void keepsTheSizeOfTheGlassForTheNextStart() {
        Path file = folder.resolve("look");
        assertEquals(Optional.empty(), FirstLook.read(file));
        FirstLook.keep(file, new Large());
        Settings kept = FirstLook.read(file).orElseThrow();
        assertEquals(
                Glass.of(1080, 1920, new Large()).px(10), Glass.of(1080, 1920, kept).px(10), 1e-9);
    }

    @Test
    void nonsenseInItsPlaceIsPassedOver() throws IOException {
        Path file = folder.resolve("look");
        Files.writeString(file, "screen.longSideTenthsMm=as long as it is");
        assertEquals(Optional.empty(), FirstLook.read(file));
    }

    @Test
    void theIdleScreenAndTheSixChoicesStandBeforeTheRecordsAreOpen() {
        Fx.run(() -> kiosk.navigator().go(new Idle()));
        assertTrue(shows("#idle-start"));
        Fx.run(() -> kiosk.navigator().go(new Home()));
        assertTrue(shows("#home-study"));
    }

    @Test
    void aScreenThatNeedsTheRecordsAsksToWaitAndComesByItself() {
        Fx.run(() -> kiosk.navigator().go(new NoticeList(0)));
        assertTrue(words().contains("请稍等一下"), words());
        Fx.run(() -> kiosk.join(village, new Idle()));
        assertInstanceOf(NoticeList.class, Fx.get(() -> kiosk.navigator().here()));
        assertFalse(words().contains("请稍等一下"), words());
    }

    @Test
    void recordsThatDoNotOpenPutTheTerminalOutOfService() {
        Fx.run(() -> kiosk.navigator().go(new Idle()));
        Fx.run(() -> kiosk.join(nothing, new OutOfService()));
        assertTrue(words().contains("机器要修一修"), words());
    }

    @Test
    void enrolmentEndsOnTheIdleScreen() {
        Fx.run(() -> kiosk.join(village, new Enrolment()));
        Fx.run(() -> kiosk.join(village, new Idle()));
        assertInstanceOf(Idle.class, Fx.get(() -> kiosk.navigator().here()));
    }

    private boolean shows(String selector) {
        return Fx.get(() -> kiosk.scene().getRoot().lookup(selector) != null);
    }

    private String words() {
        return Fx.get(() -> {
            StringBuilder all = new StringBuilder();
            kiosk.scene().getRoot().applyCss();
            kiosk.scene()
                    .getRoot()
                    .lookupAll(".label")
                    .forEach(label -> all.append(((Label) label).getText()).append('\n'));
            return all.toString();
        });
    }

    /// A glass twice as large.
    private static final class Large implements Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.parse().apply("9000");
        }
    }
}
