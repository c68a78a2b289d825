package org.yizhan.web.papers;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.residents.IdentityNumbers;

/// A paper in words: the same for `.docx` and PDF. Identity numbers in running text are covered.
///
/// @param foot what the paper says of itself, on every page's foot
public record Document(String title, List<Block> blocks, List<String> foot) {
    public Document {
        blocks = List.copyOf(blocks);
        foot = List.copyOf(foot);
    }

    /// A part of a document.
    public sealed interface Block {
        /// A line that names what follows.
        record Heading(String text) implements Block {}

        /// Running text; the first line goes in by two characters.
        record Paragraph(String text) implements Block {}

        /// A word and what it is: 时间, 地点.
        record Line(String label, String text) implements Block {}

        /// @param shares of the width, a column each, together 1
        record Table(List<String> header, List<List<String>> rows, List<Double> shares)
                implements Block {
            public Table {
                header = List.copyOf(header);
                rows = List.copyOf(rows);
                shares = List.copyOf(shares);
            }
        }
    }

    /// Puts a document together.
    public static final class Builder {
        private final String title;
        private final List<Block> blocks = new ArrayList<>();

        public Builder(String title) {
            this.title = title;
        }

        public Builder heading(String text) {
            blocks.add(new Block.Heading(IdentityNumbers.masked(text)));
            return this;
        }

        public Builder paragraph(String text) {
            blocks.add(new Block.Paragraph(IdentityNumbers.masked(text)));
            return this;
        }

        /// Left out where there is nothing to say.
        public Builder line(String label, String text) {
            if (!text.isEmpty()) {
                blocks.add(new Block.Line(label, IdentityNumbers.masked(text)));
            }
            return this;
        }

        public Builder table(List<String> header, List<List<String>> rows, List<Double> shares) {
            blocks.add(new Block.Table(header, rows, shares));
            return this;
        }

        public Document build(List<String> foot) {
            return new Document(title, blocks, foot);
        }
    }
}
