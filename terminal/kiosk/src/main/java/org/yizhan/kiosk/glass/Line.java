package org.yizhan.kiosk.glass;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.yizhan.kiosk.glass.EvenLines.Piece;

/// A text that wraps into [EvenLines]. It asks for as much room as any label.
final class Line extends Label {
    Line(String text) {
        super(text);
        setWrapText(true);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Even(this);
    }

    private static final class Even extends LabelSkin {
        private final Line line;
        private @Nullable Fit fit;

        /// What the width was last chosen for, so that it is done anew only when that changes.
        private record Fit(String text, Font font, double room, double width) {}

        Even(Line line) {
            super(line);
            this.line = line;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            double even = even(width);
            super.layoutChildren(x + (width - even) * before(), y, even, height);
        }

        /// Which share of the room that is left over stands before the lines.
        private double before() {
            HPos place = line.getAlignment().getHpos();
            if (place == HPos.CENTER || line.getTextAlignment() == TextAlignment.CENTER) {
                return 0.5;
            }
            return place == HPos.RIGHT || line.getTextAlignment() == TextAlignment.RIGHT ? 1 : 0;
        }

        private double even(double room) {
            Fit last = fit;
            Fit now = new Fit(line.getText(), line.getFont(), room, room);
            if (last == null || !last.equals(new Fit(now.text, now.font, now.room, last.width))) {
                last = new Fit(now.text, now.font, now.room, chosen(room));
                fit = last;
            }
            return last.width;
        }

        private double chosen(double room) {
            String text = line.getText();
            double around = snappedLeftInset() + snappedRightInset();
            double tall = line.prefHeight(room + around);
            if (text.isBlank() || text.contains("\n") || tall <= line.prefHeight(-1)) {
                return room;
            }
            double width = Math.min(room, Math.ceil(EvenLines.width(pieces(text), room)) + 1);
            return line.prefHeight(width + around) > tall ? room : width;
        }

        private List<Piece> pieces(String text) {
            List<Piece> pieces = new ArrayList<>();
            BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
            places.setText(text);
            int start = places.first();
            for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
                String piece = text.substring(start, end);
                pieces.add(new Piece(piece, wide(piece), wide(piece.stripTrailing())));
                start = end;
            }
            return pieces;
        }

        private double wide(String text) {
            Text printed = new Text(text);
            printed.setFont(line.getFont());
            return printed.getLayoutBounds().getWidth();
        }
    }
}
