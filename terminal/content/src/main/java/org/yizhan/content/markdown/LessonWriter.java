package org.yizhan.content.markdown;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;

/// Writes a lesson as [LessonMarkdown] reads it.
public final class LessonWriter {
    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_{}\\[\\]<>#+!&|~-])");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

    private LessonWriter() {}

    /// @return the whole file; its questions are not in it
    public static String write(Lesson lesson) {
        StringBuilder text = new StringBuilder("---\n");
        field(text, "title", lesson.title());
        field(text, "topic", lesson.topic());
        field(text, "publisher", lesson.publisher());
        field(text, "checked", lesson.checked().toString());
        lesson.recheck().ifPresent(day -> field(text, "recheck", day.toString()));
        if (!lesson.readings().isEmpty()) {
            field(
                    text,
                    "readings",
                    lesson.readings().stream()
                            .map(word -> word.written() + "=" + word.pinyin())
                            .collect(Collectors.joining("; ")));
        }
        text.append("---\n");
        lesson.pages().forEach(page -> page(text, page));
        return text.toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private static void page(StringBuilder text, LessonPage page) {
        page.picture().ifPresent(path -> image(text, path));
        for (String sentence : page.sentences()) {
            String plain = SIGNS.matcher(sentence).replaceAll("\\\\$1");
            text.append(NUMBERED.matcher(plain).replaceFirst("$1\\\\$2")).append("\n\n");
        }
        page.clip().ifPresent(clip -> image(text, clip.path()));
    }

    private static void image(StringBuilder text, String path) {
        text.append("![](").append(path).append(")\n\n");
    }
}
