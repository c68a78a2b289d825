package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.content.packs.Edition;
import org.yizhan.content.packs.InstallResult;
import org.yizhan.content.packs.PackBuilder;
import org.yizhan.content.packs.Packs;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination.LessonRead;
import org.yizhan.kiosk.study.PackLibrary;
import org.yizhan.speech.mandarin.MandarinReader;
import org.yizhan.speech.mandarin.Syllable;
import org.yizhan.speech.utterances.Reading;
import org.yizhan.speech.utterances.Utterance;

/// A lesson of a signed pack on the screen: how its publisher wants words read goes with it.
class PackedLessonTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;

    private PackLibrary installed(String readings) throws IOException, GeneralSecurityException {
        String lesson =
                """
                ---
                title: 去单县
                topic: life
                publisher: 青石沟村
                checked: 2026-11-20
                readings: %s
                ---
                明天去行子庄，坐车去单县。
                """
                        .formatted(readings);
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Edition edition =
                new Edition(
                        "roads",
                        1,
                        "county",
                        "zh_CN",
                        new Edition.Validity(TODAY, Optional.empty()));
        Map<String, byte[]> files =
                Map.of("lessons/road.md", lesson.getBytes(StandardCharsets.UTF_8));
        Path zip = folder.resolve("roads.zip");
        Files.write(zip, PackBuilder.build(edition, files, key.getPrivate()));
        Packs packs = new Packs(folder.resolve("packs"), _ -> Optional.of(key.getPublic()), CLOCK);
        assertInstanceOf(InstallResult.Installed.class, packs.install(zip));
        return new PackLibrary(new org.yizhan.content.study.Library(packs, Language.ZH_CN, CLOCK));
    }

    private static Utterance spoken(PackLibrary library) {
        Setting setting =
                new Setting(Glass.PORTRAIT)
                        .with(village -> village.packed = Optional.of(library))
                        .then(show -> show.read(0, 0));
        return Show.of(setting, new LessonRead("road")).voice().spoken.getLast();
    }

    private static String said(Utterance utterance, List<Reading> readings) {
        return new MandarinReader()
                .read(utterance.text(), readings).stream()
                        .map(Syllable::sound)
                        .collect(Collectors.joining(" "));
    }

    @Test
    void correctedReadingsTravelWithThePackAndAreHeard() throws Exception {
        Utterance spoken = spoken(installed("行子庄=hang2 zi zhuang1; 坐车=zuo4 ju1"));
        assertEquals("明天去行子庄，坐车去单县。", spoken.text());
        String corrected = said(spoken, spoken.readings());
        assertTrue(corrected.contains("hang2 zi"), corrected);
        assertTrue(corrected.contains("zuo4 ju1"), corrected);
        String without = said(spoken, List.of());
        assertTrue(without.contains("zuo4 che1"), without);
    }
}
