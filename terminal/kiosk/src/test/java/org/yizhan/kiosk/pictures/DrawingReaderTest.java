package org.yizhan.kiosk.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;

class DrawingReaderTest {
    @Test
    void readsShapesWithTheirColoursHandedDown() throws IOException {
        Drawing drawing =
                read(
                        """
                        <svg viewBox="10 20 100 50"><g fill="#FBECC8" stroke="#1F4A78" stroke-width="6">
                        <circle cx="1" cy="2" r="3"/><rect width="9" height="8" rx="2" fill="none"/></g>
                        <title>not drawn</title></svg>
                        """);
        assertEquals(
                List.of(10.0, 20.0, 100.0, 50.0),
                List.of(drawing.x(), drawing.y(), drawing.width(), drawing.height()));
        Circle circle = (Circle) drawing.shapes().get(0);
        assertEquals(Color.web("#FBECC8"), circle.getFill());
        assertEquals(6, circle.getStrokeWidth());
        Rectangle rectangle = (Rectangle) drawing.shapes().get(1);
        assertNull(rectangle.getFill());
        assertEquals(4, rectangle.getArcHeight());
        assertEquals(2, drawing.shapes().size());
    }

    @Test
    void leavesTheProjectsOwnColoursToTheTheme() throws IOException {
        Shape shape =
                read("<svg><path class=\"fill-soft\" fill=\"currentColor\" d=\"M0 0H9V9Z\"/></svg>")
                        .shapes()
                        .getFirst();
        assertTrue(shape.getStyleClass().contains("fill-soft"));
    }

    @Test
    void refusesDocumentTypesAndWhatIsNotAPicture() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>";
        assertThrows(IOException.class, () -> read(bomb));
        assertThrows(IOException.class, () -> read("not a picture"));
        assertThrows(IOException.class, () -> read("<svg viewBox=\"0 0 0 0\"/>"));
        assertThrows(IOException.class, () -> read("<svg><circle r=\"wide\"/></svg>"));
        assertThrows(IOException.class, () -> read("<svg><path fill=\"nocolour\" d=\"\"/></svg>"));
    }

    private static Drawing read(String svg) throws IOException {
        return DrawingReader.read(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
