package org.yizhan.kiosk;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Point2D;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes.Glimpse;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.study.FilmView;

/// A kiosk of the invented village with one screen open.
record Show(Village village, Kiosk kiosk, ScriptedVoice voice, AtomicLong nanos) {
    /// Opens a screen; on the UI thread.
    static Show open(Setting setting, Destination destination) {
        Village village = new Village();
        setting.village().accept(village);
        ScriptedVoice voice = new ScriptedVoice();
        AtomicLong nanos = new AtomicLong();
        Kiosk kiosk = new Kiosk(setting.glass(), village, voice, nanos::get);
        kiosk.narrator().language(setting.look().language());
        kiosk.theme(setting.look().theme());
        kiosk.size(setting.look().size());
        kiosk.navigator().go(destination);
        return new Show(village, kiosk, voice, nanos);
    }

    /// A screen in the state its setting leads to; from any thread but the UI's.
    static Show of(Setting setting, Destination destination) {
        Show show = Fx.get(() -> open(setting, destination));
        setting.then().accept(show);
        Fx.run(() -> {});
        return show;
    }

    /// A picture of a screen; from any thread but the UI's.
    static WritableImage picture(Setting setting, Destination destination) {
        Show show = of(setting, destination);
        return Fx.get(() -> show.kiosk().scene().snapshot(null));
    }

    /// Whether a screen that speaks when it opens said nothing, or has nothing to say for itself.
    boolean mute() {
        return kiosk.navigator().speaks() && voice.said.isEmpty();
    }

    /// Lets enough time pass for the next tap to count.
    void nextTap() {
        nanos.addAndGet(1_000_000_000L);
    }

    Hands hands() {
        return village.hands;
    }

    /// Looks through the camera at a grey wall with a card.
    void look() {
        Fx.run(() -> hands().watcher().glimpse(wall()));
    }

    void nearer() {
        look();
        Sentence hint = Sentence.of("attendance.useScanner");
        Fx.run(() -> hands().watcher().hint(Optional.of(hint)));
    }

    /// Holds up a card.
    void hold() {
        look();
        hands().hold(InventedPeople.CARD);
    }

    void deaf() {
        voice.audible = false;
        Fx.run(() -> kiosk.navigator().reopen());
    }

    private static Glimpse wall() {
        int[] argb = new int[320 * 180];
        for (int i = 0; i < argb.length; i++) {
            int x = i % 320;
            int y = i / 320;
            boolean card = x > 125 && x < 205 && y > 60 && y < 125;
            int light = card ? 236 : 96 + (x + y) / 8;
            argb[i] = 0xFF000000 | light << 16 | (light - 6) << 8 | (light - 18);
        }
        return new Glimpse(320, 180, argb);
    }

    /// Touches what is found so.
    void touch(String selector) {
        Fx.run(() -> {
            nanos.addAndGet(2_000_000_000L);
            if (kiosk.scene().lookup(selector) instanceof TapButton button) {
                button.fire();
            } else {
                throw new AssertionError("No " + selector + " on " + kiosk.navigator().here());
            }
        });
    }

    /// Touches what has these ids, one after the other, each once all that the last began is done.
    void press(String... ids) {
        for (String id : ids) {
            touch("#" + id);
            Fx.run(() -> {});
        }
    }

    /// A finger leaves a part of the screen, at a share of its width and height.
    void leave(String selector, double across, double down) {
        Fx.run(() -> {
            nanos.addAndGet(2_000_000_000L);
            kiosk.scene().getRoot().applyCss();
            kiosk.scene().getRoot().layout();
            Region part = (Region) kiosk.scene().lookup(selector);
            Point2D at = part.localToScene(part.getWidth() * across, part.getHeight() * down);
            part.fireEvent(Gestures.released(at));
        });
    }

    /// Reads on to a line and a character.
    void read(int lines, int character) {
        for (int i = 0; i <= lines; i++) {
            Fx.run(voice::end);
            Fx.run(() -> {});
        }
        Fx.run(() -> voice.mark(character));
    }

    /// A second goes by.
    void second() {
        Fx.run(() -> kiosk.tick());
    }

    /// Plays the film up to a time, and waits until its picture of then is drawn.
    void film(int millis) {
        Fx.run(() -> voice.mark(millis));
        CountDownLatch drawn = new CountDownLatch(1);
        Fx.run(() -> {
            ReadOnlyIntegerProperty shown = ((FilmView) kiosk.scene().lookup("#film")).shown();
            shown.addListener((_, _, now) -> {
                if (Math.abs(now.intValue() - millis) < 200) {
                    drawn.countDown();
                }
            });
            if (Math.abs(shown.get() - millis) < 200) {
                drawn.countDown();
            }
        });
        try {
            if (!drawn.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The film shows nothing");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Fx.run(() -> {});
    }

    /// Waits until the terminal asks.
    void wait61() {
        Fx.run(voice::end);
        Fx.run(() -> {
            kiosk.session().use();
            village.clock.advance(61);
            kiosk.tick();
        });
    }
}
