package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.Exhibits.Exhibit;
import org.yizhan.kiosk.Setting.Look;
import org.yizhan.kiosk.glass.TextSize;
import org.yizhan.kiosk.glass.Theme;
import org.yizhan.kiosk.navigation.Destination;

/// The walk through the whole house: every destination, on both glasses, in three sizes of writing,
/// two languages, in three lights, measured with a ruler and by its pixels. Leaves a table and
/// contact sheets in `target/walk`. The property `walk`, a pattern, keeps to the screens whose names
/// begin so.
class WalkTest {
    /// Prime, so that the sample meets every glass, size, language and light.
    private static final int EVERY = 23;

    private final List<String> faults = new ArrayList<>();
    private final StringBuilder table = new StringBuilder();

    @Test
    void everyDestinationIsOnTheWalk() {
        Set<Class<?>> walked = new HashSet<>();
        Exhibits.all().forEach(exhibit -> walked.add(exhibit.destination().getClass()));
        assertEquals(kinds(Destination.class).collect(Collectors.toSet()), walked);
    }

    private static Stream<Class<?>> kinds(Class<?> destination) {
        return destination.isSealed()
                ? Arrays.stream(destination.getPermittedSubclasses()).flatMap(WalkTest::kinds)
                : Stream.of(destination);
    }

    @Test
    void aSampleOfTheWalkHolds() {
        List<Exhibit> walk = walk();
        for (int i = 0; i < walk.size(); i += EVERY) {
            visit(walk.get(i));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    @Tag("full")
    void theWholeWalkHolds() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/walk"));
        Sheets sheets = new Sheets();
        for (Exhibit exhibit : walk()) {
            sheets.add(exhibit, visit(exhibit));
        }
        sheets.write(folder);
        Files.writeString(folder.resolve("walk.txt"), table, StandardCharsets.UTF_8);
        System.out.println(table);
        assertEquals("", String.join("\n", faults));
    }

    /// Every exhibit as it hangs, and in every size and language.
    private static List<Exhibit> walk() {
        List<Exhibit> walk = new ArrayList<>();
        String only = System.getProperty("walk", "");
        for (Exhibit exhibit : Exhibits.all()) {
            if (!exhibit.name().matches(only + ".*")) {
                continue;
            }
            for (Language language : Language.values()) {
                for (TextSize size : TextSize.values()) {
                    walk.add(looked(exhibit, exhibit.setting().look().theme(), size, language));
                }
            }
            if (exhibit.setting()
                    .look()
                    .equals(new Look(Theme.DAY, TextSize.NORMAL, Language.ZH_CN))) {
                walk.add(looked(exhibit, Theme.NIGHT, TextSize.NORMAL, Language.ZH_CN));
                walk.add(looked(exhibit, Theme.CONTRAST, TextSize.NORMAL, Language.ZH_CN));
            }
        }
        return walk;
    }

    private static Exhibit looked(Exhibit exhibit, Theme theme, TextSize size, Language language) {
        String name = exhibit.name() + " " + theme + " " + size + " " + language;
        return new Exhibit(
                name.toLowerCase(Locale.ROOT),
                exhibit.setting().in(new Look(theme, size, language)),
                exhibit.destination());
    }

    private Inks visit(Exhibit exhibit) {
        Show show = Show.of(exhibit.setting(), exhibit.destination());
        return Fx.get(() -> {
            Inks inks = new Inks(show.kiosk().scene());
            Ruler ruler = new Ruler(exhibit.setting().glass());
            ruler.measure(show.kiosk().scene().getRoot());
            List<String> found = new ArrayList<>(ruler.faults);
            found.addAll(inks.faults);
            if (show.mute()) {
                found.add("nothing was said");
            }
            row(exhibit, ruler, inks, found.size());
            found.forEach(fault -> faults.add(exhibit.name() + ": " + fault));
            show.kiosk().navigator().close();
            return inks;
        });
    }

    private void row(Exhibit exhibit, Ruler ruler, Inks inks, int wrong) {
        table.append(
                String.format(
                        Locale.ROOT,
                        "%-48s target %s mm  gap %s mm  glyph %s mm  text %s:1  picture %s:1  %s%n",
                        exhibit.name(),
                        number(ruler.smallestTarget),
                        number(ruler.smallestGap),
                        number(ruler.smallestGlyph),
                        number(inks.faintestText),
                        number(inks.faintestPicture),
                        wrong == 0 ? "ok" : wrong + " WRONG"));
    }

    private static String number(double value) {
        return value > 1e6 ? "    -" : String.format(Locale.ROOT, "%5.1f", value);
    }

    /// One sheet for each way of looking: upright and lying, plain, largest, English, night.
    private static final class Sheets {
        private final java.util.Map<String, ContactSheet> sheets = new java.util.TreeMap<>();

        void add(Exhibit exhibit, Inks inks) {
            Look look = exhibit.setting().look();
            String side = exhibit.setting().glass().portrait() ? "portrait" : "landscape";
            String name =
                    String.join(
                            "-",
                            side,
                            look.theme().name(),
                            look.size().name(),
                            look.language().name());
            boolean portrait = exhibit.setting().glass().portrait();
            sheets.computeIfAbsent(
                            name.toLowerCase(Locale.ROOT),
                            _ -> new ContactSheet(portrait ? 11 : 7, portrait ? 5 : 6))
                    .add(inks.printed);
        }

        void write(Path folder) throws IOException {
            for (var sheet : sheets.entrySet()) {
                sheet.getValue().write(folder.resolve(sheet.getKey() + ".png"));
            }
        }
    }
}
