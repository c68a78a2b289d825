package org.yizhan.demo.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yizhan.content.markdown.LessonMarkdown;
import org.yizhan.content.markdown.LessonResult;
import org.yizhan.content.packs.Edition;
import org.yizhan.content.packs.InstallResult;
import org.yizhan.content.packs.Manifest;
import org.yizhan.content.packs.PackBuilder;
import org.yizhan.content.packs.Packs;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.texts.Language;

/// Twenty lessons that an old farmer would want, in six topics, with pictures and questions, and
/// three stories in pictures for people who do not read; in Chinese and English. They are installed
/// as packs, signed with a key that nobody keeps.
public final class DemoLessons {
    /// The lessons' words.
    public static final List<String> IDS =
            List.of(
                    "phone-fraud",
                    "winter-stove",
                    "first-aid",
                    "medical-insurance",
                    "our-meetings",
                    "home-electricity",
                    "road-tricycle",
                    "heavy-rain",
                    "blood-pressure",
                    "take-medicine",
                    "prevent-falls",
                    "farmer-pension",
                    "minimum-living",
                    "greenhouse-snow",
                    "pesticide-safety",
                    "winter-wheat",
                    "hens-in-winter",
                    "larger-letters",
                    "video-call",
                    "village-accounts",
                    "story-pan-fire",
                    "story-mushroom",
                    "story-hot-day");

    /// Those that are told in pictures, one sentence a picture.
    public static final List<String> STORIES =
            IDS.stream().filter(id -> id.startsWith("story-")).toList();

    /// One of every kind of file that can be brought in: a film, recordings, a Word document, a
    /// book, a PDF. Only in Chinese.
    public static final List<String> SAMPLES = DemoSamples.IDS;

    /// Grows with every change of a lesson or a picture, or terminals keep the old one.
    private static final int VERSION = 4;

    private static final String PUBLISHER = "demo";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private DemoLessons() {}

    /// Installs the packs of both languages; what is there already is left alone.
    ///
    /// @param folder where the terminal keeps its packs
    /// @return a result for each language, in the languages' order
    /// @throws org.yizhan.content.packs.PackStorageException if the disk fails
    public static List<InstallResult> installInto(Path folder, Clock clock) {
        KeyPair key = newKey();
        Packs packs =
                new Packs(
                        folder,
                        name ->
                                name.equals(PUBLISHER)
                                        ? Optional.of(key.getPublic())
                                        : Optional.empty(),
                        clock);
        List<InstallResult> results = new ArrayList<>();
        List<Manifest> here = packs.list();
        for (Language language : Language.values()) {
            results.add(
                    here.stream()
                            .filter(manifest -> manifest.edition().equals(edition(language)))
                            .findFirst()
                            .<InstallResult>map(InstallResult.AlreadyHere::new)
                            .orElseGet(() -> install(packs, language, key)));
        }
        return List.copyOf(results);
    }

    /// The files of a language's pack, for a pack of one's own.
    public static SortedMap<String, byte[]> files(Language language) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String id : IDS) {
            byte[] markdown = resource(language.locale() + "/" + id + ".md");
            files.put("lessons/" + id + ".md", markdown);
            pictures(id, markdown).forEach(path -> files.put(path, resource(path)));
            if (!STORIES.contains(id)) {
                files.put(
                        "lessons/" + id + ".gift",
                        resource(language.locale() + "/" + id + ".gift"));
            }
        }
        if (language == Language.ZH_CN) {
            files.putAll(DemoSamples.files());
        }
        return files;
    }

    private static Edition edition(Language language) {
        String tag = language.locale().toLanguageTag().toLowerCase(java.util.Locale.ROOT);
        return new Edition(
                "demo-" + tag,
                VERSION,
                PUBLISHER,
                language.locale().toString(),
                new Edition.Validity(LONG_AGO, Optional.empty()));
    }

    private static InstallResult install(Packs packs, Language language, KeyPair key) {
        byte[] zip = PackBuilder.build(edition(language), files(language), key.getPrivate());
        try {
            Path file = Files.createTempFile("yizhan-demo", ".zip");
            try {
                return packs.install(Files.write(file, zip));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> pictures(String id, byte[] markdown) {
        String text = new String(markdown, StandardCharsets.UTF_8);
        return switch (LessonMarkdown.read(id, text)) {
            case LessonResult.Read read ->
                    read.lesson().pages().stream()
                            .map(LessonPage::picture)
                            .flatMap(Optional::stream)
                            .toList();
            case LessonResult.Unreadable unreadable ->
                    throw new IllegalStateException(id + ": " + unreadable.reason());
        };
    }

    static byte[] resource(String name) {
        try (InputStream in = DemoLessons.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }
}
