package org.yizhan.web.residents.roster;

import java.util.List;

/// A table of texts as it stands in a file.
///
/// @param lines the lines that are not empty, in order
/// @param merged the joined cells
public record Grid(List<Line> lines, List<Merged> merged) {
    public Grid {
        lines = List.copyOf(lines);
        merged = List.copyOf(merged);
    }

    /// @param number as the person sees it in the file, from 1
    /// @param cells from the first column on; formulas are marked
    public record Line(int number, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /// The text of a column, without blanks at its ends; empty beyond the last.
        public String text(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }

        public boolean isFormula(int column) {
            return column < cells.size() && cells.get(column).formula();
        }
    }

    /// @param formula whether the file computes the text
    public record Cell(String text, boolean formula) {}

    /// Joined cells, by the name people know, such as `B5:B7`, and the lines they cover.
    public record Merged(String name, int firstLine, int lastLine) {}
}
