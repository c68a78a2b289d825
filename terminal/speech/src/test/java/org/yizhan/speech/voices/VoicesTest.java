package org.yizhan.speech.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Language;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;

class VoicesTest {
    private static final Utterance ACCEPTED = chinese("王秀英，签到成功，请进");
    private static final Utterance ENGLISH = Utterance.of("Please come in, Mary.", Language.EN);

    private static final Voices USUAL = Voices.select(VoiceOptions.USUAL);

    @TempDir Path folder;

    private static Utterance chinese(String text) {
        return Utterance.of(text, Language.ZH_CN);
    }

    private static Voice best(Voices voices, Utterance utterance) {
        return voices.able(utterance).getFirst();
    }

    private static Voice espeak() {
        return best(USUAL, ACCEPTED);
    }

    private static VoiceOptions pack(Path path) {
        return new VoiceOptions(Optional.of(path), Dialect.MANDARIN, true);
    }

    /// A pack of which the synthesiser said the clips: a name, and the rest of the sentence.
    private Path recordPack() throws Exception {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        short[] name = Collected.of(espeak(), chinese("王秀英")).sound;
        short[] rest = Collected.of(espeak(), chinese("签到成功，请进")).sound;
        Files.write(pack.resolve("name.wav"), SoundFiles.wav(name));
        Files.write(pack.resolve("rest.opus"), SoundFiles.opus(rest));
        Files.writeString(
                pack.resolve("clips.tsv"),
                "# text\tfile\n王秀英\tname.wav\n签到成功，请进\trest.opus\n签到\tmissing.wav\n坏\t../../outside.wav\n");
        return pack;
    }

    @Test
    void espeakSpeaksChineseAndEnglishWithAMarkForEveryCharacter() {
        assertEquals("speech.voice.works", USUAL.check().run().what().key());
        for (Utterance utterance : List.of(ACCEPTED, ENGLISH)) {
            Voice voice = best(USUAL, utterance);
            assertTrue(voice.name().startsWith("espeak-ng"), voice.name());
            Collected said = Collected.of(voice, utterance);
            assertEquals(utterance.marked(), said.marks);
            assertEquals(said.frames.stream().sorted().toList(), said.frames);
            assertTrue(said.frames.getLast() < said.sound.length);
            assertTrue(Pcm.level(said.sound, said.sound.length) > 0.03, "silent");
        }
    }

    @Test
    void theTonesAreKeptFromOneSentenceToTheNext() {
        Voice voice = espeak();
        Collected first = Collected.of(voice, chinese("骂"));
        Collected second = Collected.of(voice, chinese("骂"));
        Collected high = Collected.of(voice, chinese("妈"));
        assertEquals(first.sound.length, second.sound.length, Pcm.frames(20));
        assertTrue(pitchAtEnd(second.sound) < pitchAtEnd(high.sound) * 0.9, "骂 must fall, 妈 not");
    }

    /// The pitch of the last voiced quarter, by autocorrelation, in Hz.
    private static double pitchAtEnd(short[] sound) {
        int window = Pcm.frames(40);
        int from = sound.length * 3 / 5;
        int best = 0;
        double most = 0;
        for (int lag = Pcm.RATE / 200; lag < Pcm.RATE / 55; lag++) {
            double sum = 0;
            for (int i = from; i < from + window; i++) {
                sum += (double) sound[i] * sound[i + lag];
            }
            if (sum > most) {
                most = sum;
                best = lag;
            }
        }
        return Pcm.RATE / (double) best;
    }

    @Test
    void espeakStopsWhenNothingMoreIsWanted() {
        Collected little = new Collected();
        little.wanted = Pcm.frames(200);
        espeak().render(ACCEPTED, little);
        assertTrue(little.sound.length < Pcm.frames(400), little.sound.length + " frames");
    }

    @Test
    void cantoneseIsAnotherVoice() {
        Voices cantonese =
                Voices.select(new VoiceOptions(Optional.empty(), Dialect.CANTONESE, true));
        Collected said = Collected.of(best(cantonese, ACCEPTED), ACCEPTED);
        assertEquals(ACCEPTED.marked(), said.marks);
        assertFalse(
                said.sound.length == Collected.of(espeak(), ACCEPTED).sound.length,
                "the same as Mandarin");
    }

    @Test
    void withoutEspeakEnglishIsSpokenByFreeTtsAndChineseIsSilent() {
        Voices voices = Voices.select(new VoiceOptions(Optional.empty(), Dialect.MANDARIN, false));
        Voice english = best(voices, ENGLISH);
        assertTrue(english.name().startsWith("FreeTTS"), english.name());
        Collected said = Collected.of(english, ENGLISH);
        assertEquals(ENGLISH.marked(), said.marks);
        assertTrue(Pcm.level(said.sound, said.sound.length) > 0.02, "silent");
        assertTrue(voices.isSilent(best(voices, ACCEPTED)));
        assertFalse(voices.haveVoice());
        assertEquals("speech.voice.missing", voices.check().run().what().key());
        assertEquals(Severity.BROKEN, voices.check().run().severity());
    }

    @Test
    void aChineseNameIsSaidWithinEnglish() {
        Utterance mixed = Utterance.of("王秀英, please come in.", Language.EN);
        Utterance without = Utterance.of("please come in.", Language.EN);
        for (boolean synthesis : List.of(true, false)) {
            Voices voices =
                    Voices.select(new VoiceOptions(Optional.empty(), Dialect.MANDARIN, synthesis));
            Collected said = Collected.of(best(voices, mixed), mixed);
            assertEquals(mixed.marked(), said.marks);
            int more =
                    said.sound.length - Collected.of(best(voices, without), without).sound.length;
            assertTrue(more > Pcm.frames(400), "the name takes " + more + " frames");
            assertTrue(more < Pcm.frames(2_500), "the name takes " + more + " frames");
        }
    }

    @Test
    void silenceTakesAsLongAsSpeaking() {
        Collected silent = Collected.of(new SilentVoice(), ACCEPTED);
        assertEquals(ACCEPTED.marked(), silent.marks);
        assertEquals(0, Pcm.level(silent.sound, silent.sound.length));
        Collected slower = Collected.of(new SilentVoice(), ACCEPTED.at(Pace.SLOWER));
        assertTrue(slower.sound.length > silent.sound.length);
        assertEquals(
                Collected.of(espeak(), ACCEPTED).sound.length,
                silent.sound.length,
                Pcm.frames(2_000));
    }

    @Test
    void recordedClipsComeFirst() throws Exception {
        Voices voices = Voices.select(pack(recordPack()));
        Voice voice = best(voices, ACCEPTED);
        assertEquals("clips pack", voice.name());
        Collected said = Collected.of(voice, ACCEPTED);
        assertEquals(ACCEPTED.marked(), said.marks);
        assertEquals(said.frames.stream().sorted().toList(), said.frames);
        assertTrue(Pcm.level(said.sound, said.sound.length) > 0.03, "silent");
    }

    @Test
    void clipsInAZipAreHeardToo() throws Exception {
        Path pack = recordPack();
        Path zip = folder.resolve("pack.zip");
        try (var files = Files.list(pack);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
        Collected said = Collected.of(best(Voices.select(pack(zip)), ACCEPTED), ACCEPTED);
        assertEquals(ACCEPTED.marked(), said.marks);
    }

    @Test
    void whatNoClipSaysGoesToTheNextEngine() throws Exception {
        Voices voices = Voices.select(pack(recordPack()));
        Voice voice = best(voices, chinese("李建国，签到成功，请进"));
        assertTrue(voice.name().startsWith("espeak-ng"), voice.name());
    }

    @Test
    void aClipThatIsMissingOrOutsideThePackIsRefused() throws Exception {
        Voices voices = Voices.select(pack(recordPack()));
        for (String text : List.of("签到", "坏")) {
            Voice voice = best(voices, chinese(text));
            assertEquals("clips pack", voice.name());
            assertThrows(VoiceException.class, () -> voice.render(chinese(text), new Collected()));
        }
    }

    /// Clips that are recorded while the terminal speaks.
    private static final class Growing implements ClipShelf {
        final Map<String, byte[]> clips = new HashMap<>();

        @Override
        public String name() {
            return "own";
        }

        @Override
        public Set<String> texts() {
            return Set.copyOf(clips.keySet());
        }

        @Override
        public byte[] read(String bare) throws IOException {
            byte[] sound = clips.getOrDefault(bare, new byte[0]);
            if (sound.length == 0) {
                throw new IOException("Gone");
            }
            return sound;
        }
    }

    private static byte[] opus(String text) {
        return SoundFiles.opus(Collected.of(espeak(), chinese(text)).sound);
    }

    @Test
    void whatIsRecordedNowIsHeardFromTheNextSentenceOnBeforeEveryPack() throws Exception {
        Growing own = new Growing();
        Voices voices = Voices.select(pack(recordPack()), Optional.of(own));
        assertEquals("clips pack", best(voices, ACCEPTED).name());
        own.clips.put(ClipShelf.bare("王秀英"), opus("王秀英"));
        assertEquals("clips pack", best(voices, ACCEPTED).name(), "half a sentence is none");
        own.clips.put(ClipShelf.bare("签到成功，请进"), opus("签到成功，请进"));
        assertEquals("clips own", best(voices, ACCEPTED).name());
        Collected said = Collected.of(best(voices, ACCEPTED), ACCEPTED);
        assertEquals(ACCEPTED.marked(), said.marks);
        short[] name = SoundFiles.read(own.read("王秀英"));
        short[] rest = SoundFiles.read(own.read("签到成功请进"));
        assertEquals(name.length + rest.length, said.sound.length, Pcm.frames(900));
        assertTrue(Pcm.level(said.sound, said.sound.length) > 0.03, "silent");
    }

    @Test
    void aSentenceOfWhichOneClipIsGoneIsSaidWholeByTheNextEngine() {
        Growing own = new Growing();
        own.clips.put(ClipShelf.bare("王秀英"), opus("王秀英"));
        own.clips.put(ClipShelf.bare("签到成功，请进"), new byte[0]);
        Voices voices = Voices.select(VoiceOptions.USUAL, Optional.of(own));
        List<Voice> able = voices.able(ACCEPTED);
        assertEquals("clips own", able.getFirst().name());
        Collected heard = new Collected();
        assertThrows(VoiceException.class, () -> able.getFirst().render(ACCEPTED, heard));
        assertEquals(0, heard.sound.length, "nobody hears half a sentence");
        assertEquals(List.of(), heard.marks);
        assertTrue(able.get(1).name().startsWith("espeak-ng"));
        assertTrue(voices.isSilent(able.getLast()), "silence is always there");
    }

    @Test
    void aPackThatIsNoneIsLeftOut() throws IOException {
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        assertTrue(Voices.select(pack(nothing)).names().getFirst().startsWith("espeak-ng"));
        assertTrue(
                Voices.select(pack(folder.resolve("none.zip")))
                        .names()
                        .getFirst()
                        .startsWith("espeak-ng"));
    }
}
