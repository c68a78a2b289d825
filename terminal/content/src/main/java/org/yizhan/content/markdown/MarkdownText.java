package org.yizhan.content.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// What somebody wrote in Markdown, as words: for a clerk who brings a text, not a pack.
///
/// @param title of the front matter, or the first heading; may be empty
/// @param sentences in order
/// @param refused what cannot be read aloud, if anything
public record MarkdownText(String title, List<String> sentences, Optional<String> refused) {
    /// Stands for HTML, which may be a program.
    public static final String HTML = "HTML";

    private static final Parser PARSER = Parser.builder().build();

    /// Pictures are left out: they lie elsewhere.
    public static MarkdownText read(String markdown) {
        FrontMatter front = FrontMatter.split(markdown);
        Node document = PARSER.parse(front.rest());
        PageCollector collector = new PageCollector();
        collector.collect(document);
        List<String> sentences =
                collector.pages().stream().flatMap(page -> page.sentences().stream()).toList();
        String title = front.title().orElseGet(() -> firstHeading(document));
        return new MarkdownText(
                title, sentences, hasHtml(document) ? Optional.of(HTML) : collector.refused());
    }

    private static String firstHeading(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                PlainWords words = new PlainWords();
                words.append(node);
                return words.text();
            }
        }
        return "";
    }

    private static boolean hasHtml(Node node) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (hasHtml(child)) {
                return true;
            }
        }
        return false;
    }
}
