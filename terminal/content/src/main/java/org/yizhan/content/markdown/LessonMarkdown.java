package org.yizhan.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Pronounced;
import org.yizhan.domain.texts.Sentence;

/// Reads a lesson written in CommonMark (<https://spec.commonmark.org/0.31.2/>), in a small form:
///
/// ```
/// ---
/// title: 防电话诈骗
/// topic: safety
/// publisher: 清河县公安局
/// checked: 2026-11-08
/// recheck: 2027-11-08
/// readings: 单县=shan4 xian4; 仇庄=qiu2 zhuang1
/// ---
/// ![一个人在接电话](pictures/call.svg)
///
/// 接到陌生电话，先别慌。骗子就怕您多想一会儿。
/// ```
///
/// `recheck` and `readings` may be left out. An image alone in its paragraph starts a page; what
/// stands before the first image is a page without one. A recording or a film stands as an image
/// does (`![电影](clips/stove.mp4)`) and is played after the sentences before it. Paragraphs,
/// headings, list items and quotations are split
/// into sentences. Emphasis is read as plain words. HTML, code and images amid words are refused:
/// they can be neither spoken nor shown in large type. At most 40 pages and 200 sentences.
public final class LessonMarkdown {
    private static final int MOST_PAGES = 40;
    private static final int MOST_SENTENCES = 200;
    private static final Pattern SEMICOLON = Pattern.compile("[;；]");
    private static final String READINGS = "readings";
    private static final Parser PARSER = Parser.builder().build();

    private LessonMarkdown() {}

    /// @param id the lesson's own word, usually its file's name without `.md`
    /// @param markdown the whole file, front matter included
    public static LessonResult read(String id, String markdown) {
        try {
            return new LessonResult.Read(lesson(id, FrontMatter.split(markdown)));
        } catch (UnreadableLesson e) {
            return new LessonResult.Unreadable(e.reason());
        }
    }

    private static Lesson lesson(String id, FrontMatter front) throws UnreadableLesson {
        List<LessonPage> pages = pages(front.rest());
        Lesson lesson =
                new Lesson(
                        id,
                        front.required("title"),
                        front.required("topic"),
                        front.required("publisher"),
                        front.requiredDay("checked"),
                        front.day("recheck"),
                        pages,
                        List.of(),
                        readings(front));
        if (lesson.sentences().isEmpty()) {
            throw new UnreadableLesson(Sentence.of("study.lesson.empty"));
        }
        if (pages.size() > MOST_PAGES || lesson.sentences().size() > MOST_SENTENCES) {
            throw new UnreadableLesson(Sentence.of("study.lesson.tooLong"));
        }
        return lesson;
    }

    /// `word=a syllable for each Hanzi`, with semicolons between.
    private static List<Pronounced> readings(FrontMatter front) throws UnreadableLesson {
        List<Pronounced> readings = new ArrayList<>();
        for (String one : SEMICOLON.split(front.optional(READINGS), -1)) {
            int equals = one.indexOf('=');
            if (equals > 0) {
                String written = one.substring(0, equals).strip();
                readings.add(new Pronounced(written, one.substring(equals + 1).strip()));
            } else if (!one.isBlank()) {
                throw FrontMatter.missing(READINGS);
            }
        }
        return readings;
    }

    private static List<LessonPage> pages(String markdown) throws UnreadableLesson {
        PageCollector collector = new PageCollector();
        Node document = PARSER.parse(markdown);
        collector.collect(document);
        Optional<String> refused = collector.refused();
        if (refused.isPresent()) {
            throw new UnreadableLesson(
                    Sentence.of("study.lesson.unsupported", "what", refused.get()));
        }
        return collector.pages();
    }
}
