package org.yizhan.content.study;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.yizhan.content.documents.Block;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Question;

/// Paragraphs and pictures become a lesson: the one way from what a clerk brought to what screen,
/// voice and preview show. A picture begins a page; a page holds what is said until the next.
///
/// @param files the pictures by the paths the lesson's pages have
public record Composition(Lesson lesson, SortedMap<String, byte[]> files) {
    private static final int MOST_PAGES = 40;
    private static final int MOST_SENTENCES = 200;

    /// Why a lesson cannot be shown.
    public enum Fault {
        EMPTY,
        TOO_LONG
    }

    public static Composition of(Heading heading, List<Block> blocks, List<Question> quiz) {
        PageMaker maker = new PageMaker();
        untitled(heading.title(), blocks).forEach(maker::take);
        Lesson lesson =
                new Lesson(
                        heading.id(),
                        heading.title(),
                        heading.topic(),
                        heading.publisher(),
                        heading.checked(),
                        heading.recheck(),
                        maker.pages(),
                        quiz);
        return new Composition(lesson, maker.files());
    }

    /// A title that stands above the text too is read once.
    private static List<Block> untitled(String title, List<Block> blocks) {
        int words = 0;
        while (words < blocks.size()
                && blocks.get(words) instanceof Block.Words(String text)
                && text.strip().equals(title)) {
            words++;
        }
        return words < blocks.size() ? blocks.subList(words, blocks.size()) : blocks;
    }

    /// The path of a picture, counted from 1.
    public static String path(int number) {
        return "pictures/%02d.jpg".formatted(number);
    }

    public Optional<Fault> fault() {
        if (lesson.sentences().isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        boolean tooLong =
                lesson.pages().size() > MOST_PAGES || lesson.sentences().size() > MOST_SENTENCES;
        return tooLong ? Optional.of(Fault.TOO_LONG) : Optional.empty();
    }
}
