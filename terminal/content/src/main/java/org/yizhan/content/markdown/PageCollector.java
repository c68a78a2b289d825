package org.yizhan.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.LessonPage;

/// Walks a lesson's blocks and gathers its pages.
final class PageCollector {
    private static final int LONGEST_QUOTED = 20;
    private static final Set<String> CLIPS = Set.of("mp4", "mp3", "opus", "flac", "m4a");

    private final List<LessonPage> pages = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private Optional<String> picture = Optional.empty();
    private Optional<Clip> clip = Optional.empty();
    private Optional<String> refused = Optional.empty();

    void collect(Node block) {
        switch (block) {
            case Paragraph paragraph when paragraph.getFirstChild() instanceof Image image ->
                    startPage(paragraph, image);
            case Paragraph paragraph -> say(paragraph);
            case Heading heading -> say(heading);
            case Document _, BulletList _, OrderedList _, ListItem _, BlockQuote _ -> {
                for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                    collect(child);
                }
            }
            case ThematicBreak _ -> {}
            default -> refuse(block.getClass().getSimpleName());
        }
    }

    /// The pages; call it when all blocks are collected.
    List<LessonPage> pages() {
        finishPage();
        return List.copyOf(pages);
    }

    /// The first thing that has no place in a lesson.
    Optional<String> refused() {
        return refused;
    }

    private void startPage(Paragraph paragraph, Image image) {
        if (image.getNext() != null) {
            say(paragraph);
            return;
        }
        String path = image.getDestination();
        if (isClip(path)) {
            clip = Optional.of(new Clip(path));
            finishPage();
            return;
        }
        finishPage();
        picture = Optional.of(path);
    }

    /// Something to be heard or seen, played after the sentences before it.
    private static boolean isClip(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return CLIPS.contains(ending);
    }

    private void finishPage() {
        if (picture.isPresent() || !sentences.isEmpty()) {
            pages.add(new LessonPage(picture, sentences, clip));
        } else if (clip.isPresent()) {
            refuse(clip.get().path());
        }
        picture = Optional.empty();
        clip = Optional.empty();
        sentences.clear();
    }

    private void say(Node block) {
        PlainWords words = new PlainWords();
        words.append(block);
        words.refused().ifPresent(this::refuse);
        sentences.addAll(SentenceSplitter.split(words.text()));
    }

    private void refuse(String what) {
        if (refused.isEmpty()) {
            refused = Optional.of(what.substring(0, Math.min(what.length(), LONGEST_QUOTED)));
        }
    }
}
