package org.yizhan.content.packs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.content.markdown.LessonMarkdown;
import org.yizhan.content.markdown.LessonResult;
import org.yizhan.content.pictures.SvgPictures;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.texts.Sentence;

/// Where a pack keeps its lessons, and whether they can be shown. Lessons lie in `lessons/`, one a
/// file; the paths of their pictures are relative to the pack's root.
final class LessonFiles {
    private static final String FOLDER = "lessons/";
    private static final String ENDING = ".md";

    private LessonFiles() {}

    static boolean isLesson(String path) {
        return path.startsWith(FOLDER) && path.endsWith(ENDING);
    }

    /// Whether a file's bytes matter to [#firstUnreadable(Map)].
    static boolean isRead(String path) {
        return isLesson(path) || path.endsWith(".svg");
    }

    static LessonResult read(String path, byte[] markdown) {
        String id = path.substring(FOLDER.length(), path.length() - ENDING.length());
        return LessonMarkdown.read(id, new String(markdown, StandardCharsets.UTF_8));
    }

    /// What keeps a pack's files from being shown: the first lesson that cannot be read, or whose
    /// picture is missing or cannot be drawn.
    static Optional<InstallResult.Unreadable> firstUnreadable(Map<String, byte[]> files) {
        List<String> lessons =
                files.keySet().stream().filter(LessonFiles::isLesson).sorted().toList();
        return lessons.stream().flatMap(path -> problem(path, files).stream()).findFirst();
    }

    private static Optional<InstallResult.Unreadable> problem(
            String path, Map<String, byte[]> files) {
        return switch (read(path, files.getOrDefault(path, new byte[0]))) {
            case LessonResult.Unreadable(Sentence reason) ->
                    Optional.of(new InstallResult.Unreadable(path, reason));
            case LessonResult.Read(Lesson lesson) ->
                    lesson.pages().stream()
                            .map(LessonPage::picture)
                            .flatMap(Optional::stream)
                            .filter(picture -> !canBeDrawn(picture, files))
                            .map(picture -> Sentence.of("study.lesson.picture", "path", picture))
                            .map(reason -> new InstallResult.Unreadable(path, reason))
                            .findFirst();
        };
    }

    private static boolean canBeDrawn(String picture, Map<String, byte[]> files) {
        byte[] bytes = files.get(picture);
        if (bytes == null || !picture.endsWith(".svg")) {
            return bytes != null;
        }
        try {
            SvgPictures.parse(new String(bytes, StandardCharsets.UTF_8));
            return true;
        } catch (UnreadablePicture _) {
            return false;
        }
    }
}
