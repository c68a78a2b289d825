package org.yizhan.content.packs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yizhan.content.markdown.LessonMarkdown;
import org.yizhan.content.markdown.LessonResult;
import org.yizhan.content.pictures.SvgPictures;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.content.quizzes.Gift;
import org.yizhan.content.quizzes.GiftResult;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.texts.Sentence;

/// Where a pack keeps its lessons, and whether they can be shown. Lessons lie in `lessons/`, one a
/// file, and beside each, under the same name, its questions in GIFT if it has any; the paths of
/// pictures are relative to the pack's root.
final class LessonFiles {
    private static final String FOLDER = "lessons/";
    private static final String ENDING = ".md";
    private static final String QUIZ_ENDING = ".gift";

    private LessonFiles() {}

    static boolean isLesson(String path) {
        return path.startsWith(FOLDER) && path.endsWith(ENDING);
    }

    /// Whether a file's bytes matter to [#firstUnreadable(Map)].
    static boolean isRead(String path) {
        return isLesson(path) || path.endsWith(QUIZ_ENDING) || path.endsWith(".svg");
    }

    /// Where the questions of a lesson stand.
    static String quizOf(String path) {
        return path.substring(0, path.length() - ENDING.length()) + QUIZ_ENDING;
    }

    /// @param gift the lesson's questions, if it has any
    static LessonResult read(String path, byte[] markdown, Optional<byte[]> gift) {
        String id = path.substring(FOLDER.length(), path.length() - ENDING.length());
        LessonResult read = LessonMarkdown.read(id, new String(markdown, StandardCharsets.UTF_8));
        if (gift.isEmpty() || !(read instanceof LessonResult.Read(Lesson lesson))) {
            return read;
        }
        return switch (Gift.read(new String(gift.get(), StandardCharsets.UTF_8))) {
            case GiftResult.Read quiz -> new LessonResult.Read(lesson.asking(quiz.questions()));
            case GiftResult.Unreadable(Sentence reason) -> new LessonResult.Unreadable(reason);
        };
    }

    /// Every picture, recording and film of a lesson.
    static Stream<String> pictures(Lesson lesson) {
        return Stream.of(
                        lesson.pages().stream().map(LessonPage::picture),
                        lesson.pages().stream().map(page -> page.clip().map(Clip::path)),
                        lesson.quiz().stream().map(Question::picture))
                .flatMap(all -> all)
                .flatMap(Optional::stream);
    }

    /// What each lesson is about, by its path; only those that can be read.
    static SortedMap<String, String> topics(Map<String, byte[]> files) {
        SortedMap<String, String> topics = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (isLesson(path)
                    && read(path, bytes, Optional.empty()) instanceof LessonResult.Read(var it)) {
                topics.put(path, it.topic());
            }
        });
        return topics;
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
        Optional<byte[]> gift = Optional.ofNullable(files.get(quizOf(path)));
        return switch (read(path, files.getOrDefault(path, new byte[0]), gift)) {
            case LessonResult.Unreadable(Sentence reason) ->
                    Optional.of(new InstallResult.Unreadable(path, reason));
            case LessonResult.Read(Lesson lesson) ->
                    pictures(lesson)
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
