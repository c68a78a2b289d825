package org.yizhan.demo.study;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yizhan.content.documents.Documents;
import org.yizhan.content.documents.ImportResult;
import org.yizhan.content.markdown.LessonWriter;
import org.yizhan.content.study.Composition;
import org.yizhan.content.study.Heading;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;

/// Lessons made of files as others bring them: documents that LibreOffice and pandoc wrote, a film
/// and recordings that FFmpeg packed. Made once.
final class DemoSamples {
    /// A document, and what the lesson made of it is about.
    private record Document(String file, String topic, String publisher) {}

    private static final Map<String, Document> DOCUMENTS =
            Map.of(
                    "sample-docx", new Document("doctor.docx", "health", "青石沟村卫生室"),
                    "sample-epub", new Document("tofu.epub", "life", "清河县农业农村局"),
                    "sample-pdf", new Document("rubbish.pdf", "village", "青石沟村"));

    private static final List<String> CLIPS =
            List.of(
                    "clips/stove-film.mp4",
                    "clips/stove-film.vtt",
                    "clips/snow-1.mp3",
                    "clips/snow-2.opus",
                    "clips/snow-3.flac");

    private static final List<String> PLAYED = List.of("sample-film", "sample-sound");

    static final List<String> IDS =
            List.of("sample-film", "sample-sound", "sample-docx", "sample-epub", "sample-pdf");

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 20);

    private DemoSamples() {}

    /// Drawing the pages of a PDF takes a second: once is enough.
    private static final class Once {
        private static final SortedMap<String, byte[]> FILES = make();
    }

    static SortedMap<String, byte[]> files() {
        return Once.FILES;
    }

    private static SortedMap<String, byte[]> make() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String id : PLAYED) {
            files.put("lessons/" + id + ".md", DemoLessons.resource("zh_CN/" + id + ".md"));
        }
        CLIPS.forEach(path -> files.put(path, DemoLessons.resource(path)));
        DOCUMENTS.forEach((id, document) -> put(files, id, document));
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, String id, Document document) {
        byte[] file = DemoLessons.resource("samples/" + document.file());
        if (!(Documents.read(document.file(), file) instanceof ImportResult.Read read)) {
            throw new IllegalStateException(document.file());
        }
        Heading heading =
                new Heading(
                        id,
                        read.title(),
                        document.topic(),
                        document.publisher(),
                        CHECKED,
                        Optional.empty());
        Composition made = Composition.of(heading, read.blocks(), read.quiz());
        Lesson lesson =
                made.lesson()
                        .paged(
                                made.lesson().pages().stream()
                                        .map(page -> named(id, page))
                                        .toList());
        files.put(
                "lessons/" + id + ".md",
                LessonWriter.write(lesson).getBytes(StandardCharsets.UTF_8));
        made.files().forEach((path, picture) -> files.put(named(id, path), picture));
    }

    private static LessonPage named(String id, LessonPage page) {
        return new LessonPage(page.picture().map(path -> named(id, path)), page.sentences());
    }

    private static String named(String id, String path) {
        return path.replace("pictures/", "pictures/" + id + "-");
    }
}
