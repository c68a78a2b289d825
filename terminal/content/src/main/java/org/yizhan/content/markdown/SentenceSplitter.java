package org.yizhan.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits a paragraph where a reader takes breath: after 。！？ and after . ! ? before a blank, with
/// the closing quotes that follow. Not within quotes and brackets that close again in the
/// paragraph, not within numbers (3.5) or after abbreviations (Mr., No.), not at an ellipsis, and
/// not after a quotation that goes on ("……！”他说。").
public final class SentenceSplitter {
    private static final String WIDE_ENDS = "。！？";
    private static final String NARROW_ENDS = ".!?";
    private static final String OPENING = "“‘（《「『【(";
    private static final String CLOSING = "”’）》」』】)";
    private static final String CLOSING_MARKS = CLOSING + "\"'";
    private static final String GOES_ON = "，、；：,;:的地得";
    private static final Pattern SPEAKER =
            Pattern.compile("^[\\p{IsHan}]{1,4}?(说|问|喊|答|道|讲)[^\\p{IsHan}了过]");
    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "no", "st", "vs", "etc", "e.g", "i.e", "a.m", "p.m");

    private final String text;
    private final List<String> sentences = new ArrayList<>();
    private int start;

    private SentenceSplitter(String text) {
        this.text = text;
    }

    /// The sentences of a paragraph in order, each with its punctuation, without blanks around.
    public static List<String> split(String paragraph) {
        SentenceSplitter splitter = new SentenceSplitter(paragraph.strip());
        splitter.run();
        return List.copyOf(splitter.sentences);
    }

    private void run() {
        int quotedUntil = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= quotedUntil && OPENING.indexOf(text.charAt(i)) >= 0) {
                quotedUntil = closing(i);
            }
            int end = endOfSentence(i);
            if (end > i && end >= quotedUntil) {
                cut(end);
                i = end - 1;
            }
        }
        cut(text.length());
    }

    private void cut(int end) {
        String sentence = text.substring(start, end).strip();
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        start = end;
    }

    /// Just past the mark that closes what opens here, or here if it never closes.
    private int closing(int open) {
        char opening = text.charAt(open);
        char closing = CLOSING.charAt(OPENING.indexOf(opening));
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == opening) {
                depth++;
            } else if (text.charAt(i) == closing && --depth == 0) {
                return i + 1;
            }
        }
        return open;
    }

    /// Where the sentence ends that has its full stop here, closing marks included; -1 if this is
    /// no end.
    private int endOfSentence(int at) {
        boolean wide = WIDE_ENDS.indexOf(text.charAt(at)) >= 0;
        if (!wide && NARROW_ENDS.indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && isEnd(text.charAt(end))) {
            end++;
        }
        int closed = end;
        while (closed < text.length() && CLOSING_MARKS.indexOf(text.charAt(closed)) >= 0) {
            closed++;
        }
        if (closed == text.length()) {
            return closed;
        }
        if (!wide && !endsNarrowly(at, end, closed)) {
            return -1;
        }
        return closed > end && goesOn(closed) ? -1 : closed;
    }

    private static boolean isEnd(char c) {
        return WIDE_ENDS.indexOf(c) >= 0 || NARROW_ENDS.indexOf(c) >= 0;
    }

    private boolean endsNarrowly(int at, int end, int closed) {
        boolean blankFollows = Character.isWhitespace(text.charAt(closed));
        boolean ellipsis = end - at > 1 && text.startsWith("..", at);
        if (ellipsis || !blankFollows) {
            return false;
        }
        int next = closed;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean lowerFollows = next < text.length() && Character.isLowerCase(text.charAt(next));
        return !lowerFollows && !(text.charAt(at) == '.' && abbreviates(at));
    }

    private boolean abbreviates(int dot) {
        int word = dot;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        String before = text.substring(word, dot);
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        return initial || ABBREVIATIONS.contains(before.toLowerCase(java.util.Locale.ROOT));
    }

    /// Whether a quotation that ended just before is only a part of its sentence.
    private boolean goesOn(int after) {
        return GOES_ON.indexOf(text.charAt(after)) >= 0
                || SPEAKER.matcher(text.substring(after)).find();
    }
}
