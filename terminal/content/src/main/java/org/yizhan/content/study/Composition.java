package org.yizhan.content.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yizhan.content.documents.Block;
import org.yizhan.content.markdown.SentenceSplitter;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
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
        List<LessonPage> pages = new ArrayList<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        Optional<String> picture = Optional.empty();
        List<String> sentences = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Words words -> sentences.addAll(SentenceSplitter.split(words.text()));
                case Block.Image image -> {
                    finish(pages, picture, sentences);
                    picture = Optional.of(path(files.size() + 1));
                    files.put(picture.get(), image.jpeg());
                }
            }
        }
        finish(pages, picture, sentences);
        Lesson lesson =
                new Lesson(
                        heading.id(),
                        heading.title(),
                        heading.topic(),
                        heading.publisher(),
                        heading.checked(),
                        heading.recheck(),
                        pages,
                        quiz);
        return new Composition(lesson, files);
    }

    /// The path of a picture, counted from 1.
    public static String path(int number) {
        return "pictures/%02d.jpg".formatted(number);
    }

    private static void finish(
            List<LessonPage> pages, Optional<String> picture, List<String> sentences) {
        if (!sentences.isEmpty()) {
            pages.add(new LessonPage(picture, sentences));
        } else {
            picture.ifPresent(path -> pages.add(new LessonPage(Optional.of(path), List.of())));
        }
        sentences.clear();
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
