package org.yizhan.kiosk.notices;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yizhan.domain.notices.MoneyTable;
import org.yizhan.domain.notices.MoneyTable.Row;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;

/// Money made public, as bars whose lengths can be compared without reading: what came in is green,
/// what went out is red and says so.
final class MoneyBars extends VBox {
    private static final PseudoClass SPEAKING = PseudoClass.getPseudoClass("speaking");

    /// So that the smallest amount is still seen.
    private static final double SHORTEST = 0.015;

    /// Rows on one page, so that the bars stay large.
    private static final int UPRIGHT = 5;

    private static final int LYING = 4;

    private final Label title;
    private final List<VBox> rows = new ArrayList<>();
    private final int perPage;
    private int page = -1;

    MoneyBars(Kit kit, MoneyTable table) {
        getStyleClass().add("money");
        title = Print.line(table.title(), "money-title");
        perPage = kit.glass().portrait() ? UPRIGHT : LYING;
        long largest = table.rows().stream().mapToLong(row -> Math.abs(row.fen())).max().orElse(1);
        for (Row row : table.rows()) {
            rows.add(bar(kit, row, Math.abs(row.fen()) / (double) Math.max(1, largest)));
        }
        rows.add(Print.column("money-total", Print.line(kit.say(NoticeModel.total(table)))));
        light(0);
    }

    /// Lights the row that is being read, and turns to its page; -1 for none.
    void light(int row) {
        turn(Math.max(0, row) / perPage);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(SPEAKING, i == row);
        }
    }

    private void turn(int wanted) {
        // A last line alone would look lost: the sum stays with the rows before it.
        int pages = Math.max(1, (rows.size() - 1 + perPage - 1) / perPage);
        int shown = Math.min(wanted, pages - 1);
        if (shown != page) {
            page = shown;
            int end = shown == pages - 1 ? rows.size() : (shown + 1) * perPage;
            getChildren().setAll(title);
            getChildren().addAll(rows.subList(shown * perPage, end));
        }
    }

    private static VBox bar(Kit kit, Row row, double share) {
        boolean spent = row.fen() < 0;
        String amount =
                kit.say(
                        Sentence.of(
                                spent ? "notices.minus" : "notices.plus",
                                "amount",
                                Money.printed(Math.abs(row.fen()))));
        Region filled = new Region();
        filled.getStyleClass().addAll("money-bar", spent ? "spent" : "received");
        Pane track = new Pane(filled);
        track.getStyleClass().add("money-track");
        filled.prefWidthProperty().bind(track.widthProperty().multiply(Math.max(SHORTEST, share)));
        filled.prefHeightProperty().bind(track.heightProperty());
        HBox words =
                Print.row(
                        "money-words",
                        Print.line(row.label(), "money-label"),
                        Print.gap(),
                        Print.word(amount, "money-amount"));
        return Print.grow(Print.column("money-row", words, Print.grow(track)));
    }
}
