package org.yizhan.web.voices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.texts.Language;
import org.yizhan.ledger.voices.Clips;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.utterances.Utterance;
import org.yizhan.speech.voices.Dialect;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.Voices;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// What a village spoke goes to another in one signed file, and is heard there.
class VoicePagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/voices";
    private static final String ACCEPTED = "签到成功，请进";
    private static final Pattern CODE = Pattern.compile("id=\"own-code\">([0-9A-F ]+)<");

    @TempDir Path folder;

    private static byte[] tone(int hertz) {
        short[] samples = new short[Pcm.RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (6_000 * Math.sin(2 * Math.PI * hertz * i / Pcm.RATE));
        }
        return SoundFiles.opus(samples);
    }

    private static List<String> texts(TestVillage village) {
        return village.ledger.read(views ->
                Clips.of(views, TestVillage.VILLAGE).stream()
                        .map(entry -> entry.value().text())
                        .toList());
    }

    private TestVillage village(String name) throws IOException {
        TestVillage village = TestVillage.terminal(Files.createDirectory(folder.resolve(name)));
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        return village;
    }

    private static TestBrowser browser(TestVillage village) {
        TestBrowser browser = new TestBrowser(village);
        browser.signIn("liu");
        return browser;
    }

    @Test
    void whatOneTerminalExportsAnotherImportsAndNamesStayAtHome() throws IOException {
        try (TestVillage ours = village("ours");
                TestVillage theirs = village("theirs")) {
            Clips clips = new Clips(ours.ledger, ours.store(), TestVillage.VILLAGE);
            clips.keep(new Actor.Program(), ACCEPTED, tone(300), 1);
            clips.keep(new Actor.Program(), "王秀英", tone(400), 1);
            TestBrowser here = browser(ours);
            byte[] zip = here.take(PAGE, PAGE + "/export");
            Matcher code = CODE.matcher(here.open(PAGE).body());
            assertTrue(code.find());
            TestBrowser there = browser(theirs);
            String wrong =
                    there.upload(PAGE, PAGE + "/import", "file", "声.zip", zip, "code", "0000 0000")
                            .body();
            assertTrue(wrong.contains("核对码不对"));
            assertEquals(List.of(), texts(theirs));
            there.upload(PAGE, PAGE + "/import", "file", "声.zip", zip, "code", code.group(1));
            assertEquals(List.of(ACCEPTED), texts(theirs), "names are not given away");
            assertTrue(there.open(PAGE).body().contains("常说的 40 句，录了 1 句"));
        }
    }

    @Test
    void whatWasAlteredOnTheWayIsRefused() throws IOException {
        try (TestVillage ours = village("ours")) {
            Clips clips = new Clips(ours.ledger, ours.store(), TestVillage.VILLAGE);
            clips.keep(new Actor.Program(), ACCEPTED, tone(300), 1);
            TestBrowser browser = browser(ours);
            byte[] zip = browser.take(PAGE, PAGE + "/export");
            Matcher code = CODE.matcher(browser.open(PAGE).body());
            assertTrue(code.find());
            assertInstanceOf(VoicePack.Opened.Parts.class, VoicePack.open(zip, code.group(1)));
            for (String file : List.of("clips.tsv", "0000.opus")) {
                byte[] altered = altered(zip, file);
                assertEquals(
                        new VoicePack.Opened.Refused("voices.wrong.altered"),
                        VoicePack.open(altered, code.group(1)),
                        file);
            }
            assertEquals(
                    new VoicePack.Opened.Refused("voices.wrong.noPack"),
                    VoicePack.open(new byte[] {1, 2, 3}, code.group(1)));
        }
    }

    /// The same zip with one byte of a file turned.
    private static byte[] altered(byte[] zip, String file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(file)) {
                    content[content.length / 2] ^= 1;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void theFileServesTheOperatorAsAVoicePack() throws IOException {
        try (TestVillage ours = village("ours")) {
            Clips clips = new Clips(ours.ledger, ours.store(), TestVillage.VILLAGE);
            clips.keep(new Actor.Program(), ACCEPTED, tone(300), 1);
            Path pack = folder.resolve("pack.zip");
            Files.write(pack, browser(ours).take(PAGE, PAGE + "/export"));
            Voices voices =
                    Voices.select(new VoiceOptions(Optional.of(pack), Dialect.MANDARIN, false));
            Utterance utterance = Utterance.of(ACCEPTED, Language.ZH_CN);
            assertTrue(voices.able(utterance).getFirst().name().startsWith("clips"));
        }
    }

    @Test
    void aClipIsHeardAndThrownAway() throws IOException {
        try (TestVillage ours = village("ours")) {
            byte[] sound = tone(300);
            new Clips(ours.ledger, ours.store(), TestVillage.VILLAGE)
                    .keep(new Actor.Program(), ACCEPTED, sound, 1);
            TestBrowser browser = browser(ours);
            String clip =
                    ours.ledger.read(views ->
                            Clips.of(views, TestVillage.VILLAGE).getFirst().subject().toString());
            assertArrayEquals(sound, browser.load(PAGE + "/" + clip + "/sound").body());
            browser.submit(PAGE, PAGE + "/" + clip + "/drop");
            assertEquals(List.of(), texts(ours));
            assertEquals(404, browser.load(PAGE + "/" + clip + "/sound").statusCode());
        }
    }
}
