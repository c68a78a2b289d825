package org.yizhan.kiosk.glass;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/// Cells of one size that share all the space there is, filled line by line.
public final class EvenGrid extends GridPane {
    private final int columns;
    private int filled;

    /// @param columns side by side
    /// @param cells how many there is room for, filled or not
    public EvenGrid(int columns, int cells) {
        this.columns = columns;
        int rows = (cells + columns - 1) / columns;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < rows; i++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 / rows);
            getRowConstraints().add(row);
        }
    }

    /// Fills the next cell.
    public void put(Region cell) {
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        add(cell, filled % columns, filled / columns);
        filled++;
    }
}
