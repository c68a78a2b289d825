package org.yizhan.tour.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LightsTest {
    private final Lights lights = new Lights();

    /// A page with a drawing in thin red lines, and one character lit.
    private static BufferedImage page(int line, int column) {
        BufferedImage page = new BufferedImage(900, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(new Color(0xFBF5E9));
        pen.fillRect(0, 0, 900, 400);
        pen.setColor(new Color(0x9A2A15));
        pen.drawOval(700, 10, 90, 90);
        pen.drawLine(700, 10, 790, 100);
        if (line >= 0) {
            pen.fillRoundRect(40 + 80 * column, 100 + 130 * line, 82, 120, 20, 20);
            pen.setColor(Color.WHITE);
            pen.fillRect(60 + 80 * column, 150 + 130 * line, 40, 8);
        }
        pen.dispose();
        return page;
    }

    private List<Integer> counts() {
        return lights.sentences().stream().map(List::size).toList();
    }

    @Test
    void countsTheCharactersOfEverySentence() {
        for (int[] lit : new int[][] {{-1, 0}, {0, 0}, {0, 1}, {0, 1}, {1, 0}, {0, 0}, {0, 1}}) {
            lights.look(page(lit[0], lit[1]), 0);
        }
        assertEquals(List.of(3, 2), counts());
    }

    @Test
    void aCharacterThatStaysLitIsOne() {
        for (int i = 0; i < 5; i++) {
            lights.look(page(0, 3), i);
        }
        assertEquals(List.of(1), counts());
    }

    @Test
    void aDrawingIsNoLight() {
        lights.look(page(-1, 0), 0);
        assertEquals(List.of(), counts());
    }
}
