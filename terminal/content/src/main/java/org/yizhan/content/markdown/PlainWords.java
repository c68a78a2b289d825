package org.yizhan.content.markdown;

import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// The words of a paragraph without their marks. A line's end between two Chinese characters is
/// nothing; elsewhere it is a blank.
final class PlainWords {
    private final StringBuilder text = new StringBuilder();
    private boolean lineEnded;
    private Optional<String> refused = Optional.empty();

    void append(Node node) {
        switch (node) {
            case Text words -> append(words.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> lineEnded = true;
            case Paragraph _, Heading _, Emphasis _, StrongEmphasis _, Link _ -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    append(child);
                }
            }
            default -> refused = refused.or(() -> Optional.of(node.getClass().getSimpleName()));
        }
    }

    String text() {
        return text.toString();
    }

    Optional<String> refused() {
        return refused;
    }

    private void append(String words) {
        if (lineEnded && !text.isEmpty() && !words.isEmpty()) {
            if (!isWide(text.charAt(text.length() - 1)) || !isWide(words.charAt(0))) {
                text.append(' ');
            }
        }
        lineEnded = false;
        text.append(words);
    }

    /// Chinese characters and their punctuation: CJK blocks, and the full-width forms.
    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\uFFEF' || c == '“' || c == '”' || c == '…' || c == '—';
    }
}
