package org.yizhan.content.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yizhan.content.documents.Block;
import org.yizhan.content.markdown.SentenceSplitter;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.LessonPage;

/// Gathers pages: a picture begins one, a recording or a film ends one.
final class PageMaker {
    private final List<LessonPage> pages = new ArrayList<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<String> sentences = new ArrayList<>();
    private Optional<String> picture = Optional.empty();
    private Optional<Clip> clip = Optional.empty();

    void take(Block block) {
        switch (block) {
            case Block.Words words -> sentences.addAll(SentenceSplitter.split(words.text()));
            case Block.Image image -> {
                finish();
                String path = Composition.path(files.size() + 1);
                picture = Optional.of(path);
                files.put(path, image.jpeg());
            }
            case Block.Played(String path) -> play(new Clip(path));
        }
    }

    /// What is played follows words. Before the first it waits for them.
    private void play(Clip played) {
        if (sentences.isEmpty() && picture.isEmpty() && !pages.isEmpty()) {
            LessonPage last = pages.getLast();
            if (last.clip().isEmpty()) {
                pages.removeLast();
                pages.add(new LessonPage(last.picture(), last.sentences(), Optional.of(played)));
                return;
            }
        }
        clip = Optional.of(played);
        if (!sentences.isEmpty()) {
            finish();
        }
    }

    private void finish() {
        boolean waits = clip.isPresent() && sentences.isEmpty() && picture.isEmpty();
        if (!waits && (picture.isPresent() || !sentences.isEmpty())) {
            pages.add(new LessonPage(picture, sentences, clip));
            clip = Optional.empty();
        }
        picture = Optional.empty();
        sentences.clear();
    }

    /// All pages, when all blocks were taken.
    List<LessonPage> pages() {
        finish();
        return List.copyOf(pages);
    }

    /// The pictures by their paths.
    SortedMap<String, byte[]> files() {
        return files;
    }
}
