package org.yizhan.content.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.content.documents.Block;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;

/// A lesson as a clerk types it: lines of text, and `【图1】` on a line of its own where a picture
/// stands, `【录音1】` or `【影片1】` where something is played. New pictures that no line names are
/// spread evenly.
public final class ClerkText {
    private static final Pattern MARK = Pattern.compile("[【\\[]\\s*图\\s*(\\d{1,2})\\s*[】\\]]");

    private static final Pattern PLAYED =
            Pattern.compile("[【\\[]\\s*(?:录音|影片)\\s*(\\d{0,2})\\s*[】\\]]");

    private ClerkText() {}

    /// What a lesson had before it was changed, or was brought with it.
    ///
    /// @param pictures those that `【图1】` and so on stand for
    /// @param kept how many of them, from the first, the lesson had before: one of these that is
    ///     not named any more is gone; a new one that is not named is put in
    /// @param clips those that `【录音1】` and so on stand for, in the order of the lesson
    public record Around(List<byte[]> pictures, int kept, List<Clip> clips) {}

    public static List<Block> blocks(String text, Around around) {
        List<byte[]> pictures = around.pictures();
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<byte[]> spread = unnamed(lines, pictures, around.kept());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int picture = 0; picture < spread.size(); picture++) {
                if (picture * lines.size() / spread.size() == i) {
                    blocks.add(new Block.Image(spread.get(picture)));
                }
            }
            OptionalInt number = number(lines.get(i));
            Matcher played = PLAYED.matcher(lines.get(i));
            if (played.matches()) {
                played(played.group(1), around.clips()).ifPresent(blocks::add);
            } else if (number.isEmpty()) {
                blocks.add(new Block.Words(lines.get(i)));
            } else if (number.getAsInt() >= 1 && number.getAsInt() <= pictures.size()) {
                blocks.add(new Block.Image(pictures.get(number.getAsInt() - 1)));
            }
        }
        return blocks;
    }

    private static Optional<Block> played(String number, List<Clip> clips) {
        int index = number.isEmpty() ? 0 : Integer.parseInt(number) - 1;
        return index >= 0 && index < clips.size()
                ? Optional.of(new Block.Played(clips.get(index).path()))
                : Optional.empty();
    }

    /// How a line names something that is played, counted from 1.
    public static String mark(Clip clip, int number) {
        return (clip.film() ? "【影片" : "【录音") + number + "】";
    }

    private static List<byte[]> unnamed(List<String> lines, List<byte[]> pictures, int kept) {
        List<byte[]> unnamed = new ArrayList<>();
        for (int i = kept; i < pictures.size(); i++) {
            int number = i + 1;
            if (lines.stream().noneMatch(line -> number(line).orElse(0) == number)) {
                unnamed.add(pictures.get(i));
            }
        }
        return unnamed;
    }

    private static OptionalInt number(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.matches()
                ? OptionalInt.of(Integer.parseInt(mark.group(1)))
                : OptionalInt.empty();
    }

    /// A lesson as text again, a sentence a line.
    public static String of(Lesson lesson) {
        StringBuilder text = new StringBuilder();
        int pictures = 0;
        int clips = 0;
        for (LessonPage page : lesson.pages()) {
            if (page.picture().isPresent()) {
                text.append("【图").append(++pictures).append("】\n");
            }
            page.sentences().forEach(sentence -> text.append(sentence).append('\n'));
            if (page.clip().isPresent()) {
                text.append(mark(page.clip().get(), ++clips)).append('\n');
            }
        }
        return text.toString();
    }
}
