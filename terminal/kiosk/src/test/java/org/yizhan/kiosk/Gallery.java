package org.yizhan.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import javafx.scene.image.WritableImage;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.glass.TextSize;
import org.yizhan.kiosk.glass.Theme;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Service;

/// Draws every screen with the invented village's data, in both orientations, into
/// `target/gallery`, for a person to look at. Run with a word to draw only what contains it.
final class Gallery {
    private final Path folder = Path.of(System.getProperty("gallery", "target/gallery"));
    private final String only;

    private Gallery(String only) {
        this.only = only;
    }

    public static void main(String[] arguments) throws IOException {
        new Gallery(arguments.length > 0 ? arguments[0] : "").draw();
        javafx.application.Platform.exit();
    }

    private void draw() throws IOException {
        Files.createDirectories(folder);
        for (boolean portrait : new boolean[] {true, false}) {
            Glass glass = portrait ? Glass.PORTRAIT : Glass.LANDSCAPE;
            String side = portrait ? "" : "-landscape";
            Setting plain = new Setting(glass);
            show("idle" + side, plain, new Destination.Idle());
            show("idle-day" + side, plain.at("2026-11-22T05:05:00Z"), new Destination.Idle());
            show("idle-dusk" + side, plain.at("2026-11-22T09:40:00Z"), new Destination.Idle());
            show(
                    "idle-night" + side,
                    plain.at("2026-11-22T13:45:00Z").in(Theme.NIGHT),
                    new Destination.Idle());
            show("idle-en" + side, plain.in(Language.EN), new Destination.Idle());
            show("home" + side, plain, new Destination.Home());
            show("home-en" + side, plain.in(Language.EN), new Destination.Home());
            show("home-night" + side, plain.in(Theme.NIGHT), new Destination.Home());
            show("home-contrast" + side, plain.in(Theme.CONTRAST), new Destination.Home());
            show("home-largest" + side, plain.in(TextSize.LARGEST), new Destination.Home());
            show("not-open" + side, plain, new Destination.NotOpen(Service.MESSAGE));
            show("help" + side, plain.then(Kiosk::help), new Destination.Home());
            show("still-here" + side, plain.then(Gallery::wait80), new Destination.Home());
        }
    }

    private static void wait80(Kiosk kiosk) {
        kiosk.session().use();
    }

    private void show(String name, Setting setting, Destination destination) throws IOException {
        if (!name.contains(only)) {
            return;
        }
        Path file = folder.resolve(name + ".png");
        WritableImage image = Fx.get(() -> setting.picture(destination));
        Png.write(image, file);
        System.out.println(file);
    }

    /// How a screen is looked at.
    record Setting(
            Glass glass,
            Instant time,
            Theme theme,
            TextSize size,
            Language language,
            java.util.function.Consumer<Kiosk> then) {
        Setting(Glass glass) {
            this(
                    glass,
                    Instant.parse("2026-11-22T01:20:00Z"),
                    Theme.DAY,
                    TextSize.NORMAL,
                    Language.ZH_CN,
                    _ -> {});
        }

        Setting at(String instant) {
            return new Setting(glass, Instant.parse(instant), theme, size, language, then);
        }

        Setting in(Theme other) {
            return new Setting(glass, time, other, size, language, then);
        }

        Setting in(TextSize other) {
            return new Setting(glass, time, theme, other, language, then);
        }

        Setting in(Language other) {
            return new Setting(glass, time, theme, size, other, then);
        }

        Setting then(java.util.function.Consumer<Kiosk> action) {
            return new Setting(glass, time, theme, size, language, action);
        }

        WritableImage picture(Destination destination) {
            Village village = new Village();
            village.clock = Clock.fixed(time, Village.ZONE);
            Kiosk kiosk = new Kiosk(glass, village, new ScriptedVoice());
            kiosk.narrator().language(language);
            kiosk.theme(theme);
            kiosk.size(size);
            kiosk.navigator().go(destination);
            then.accept(kiosk);
            return kiosk.scene().snapshot(null);
        }
    }
}
