package org.yizhan.content.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.content.documents.Block;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;

/// A lesson as a clerk types it: lines of text, and `【图1】` on a line of its own where a picture
/// stands. New pictures that no line names are spread evenly.
public final class ClerkText {
    private static final Pattern MARK = Pattern.compile("[【\\[]\\s*图\\s*(\\d{1,2})\\s*[】\\]]");

    private ClerkText() {}

    /// @param pictures those that `【图1】` and so on stand for
    /// @param kept how many of them, from the first, the lesson had before: one of these that is
    ///     not named any more is gone; a new one that is not named is put in
    public static List<Block> blocks(String text, List<byte[]> pictures, int kept) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<byte[]> spread = unnamed(lines, pictures, kept);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int picture = 0; picture < spread.size(); picture++) {
                if (picture * lines.size() / spread.size() == i) {
                    blocks.add(new Block.Image(spread.get(picture)));
                }
            }
            OptionalInt number = number(lines.get(i));
            if (number.isEmpty()) {
                blocks.add(new Block.Words(lines.get(i)));
            } else if (number.getAsInt() >= 1 && number.getAsInt() <= pictures.size()) {
                blocks.add(new Block.Image(pictures.get(number.getAsInt() - 1)));
            }
        }
        return blocks;
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
        for (LessonPage page : lesson.pages()) {
            if (page.picture().isPresent()) {
                text.append("【图").append(++pictures).append("】\n");
            }
            page.sentences().forEach(sentence -> text.append(sentence).append('\n'));
        }
        return text.toString();
    }
}
