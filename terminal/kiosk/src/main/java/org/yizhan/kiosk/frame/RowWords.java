package org.yizhan.kiosk.frame;

import javafx.scene.layout.VBox;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;

/// The words of a row in a list. A row has a fixed height, and titles are people's own: a long one is
/// printed smaller, a very long one is broken off (it is said whole when the row is touched), and
/// what stands below it gives way.
public final class RowWords {
    /// Characters of the largest print that fit in one line beside the picture, upright and lying.
    private static final int UPRIGHT = 10;

    private static final int LYING = 7;

    /// Smaller ones that fit below such a title.
    private static final int UPRIGHT_BELOW = 15;

    private static final int LYING_BELOW = 18;

    private static final int LONGEST = 24;

    private static final int A_LINE_AND_A_HALF = 14;

    private RowWords() {}

    /// @param below a smaller line; may be empty
    public static VBox of(Kit kit, String title, String below) {
        boolean upright = kit.glass().portrait();
        boolean fits = breadth(title) <= (upright ? UPRIGHT : LYING);
        int room = upright ? UPRIGHT_BELOW : LYING_BELOW;
        VBox words = Print.column("row-words", Print.line(cut(title), "row-title"));
        if (!fits) {
            words.getChildren().getFirst().getStyleClass().add("row-title-long");
        } else if (!below.isEmpty() && breadth(below) <= room) {
            words.getChildren().add(Print.line(below, "row-text"));
        }
        return words;
    }

    /// Whether a title needs more than a line and a half of the largest print.
    public static boolean isLong(String title) {
        return breadth(title) > A_LINE_AND_A_HALF;
    }

    private static String cut(String title) {
        if (breadth(title) <= LONGEST) {
            return title;
        }
        int end = title.length();
        while (breadth(title.substring(0, end)) >= LONGEST) {
            end = title.offsetByCodePoints(end, -1);
        }
        return title.substring(0, end) + "…";
    }

    /// In Chinese characters; Latin letters are half as wide.
    private static int breadth(String text) {
        int halves = text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
        return (halves + 1) / 2;
    }
}
