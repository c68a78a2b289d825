package org.yizhan.content.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPicturesTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 480\">";
    private static final Pen BLUE = new Pen(Optional.empty(), Optional.of("#1F4A78"), 12);

    @Test
    void readsEveryShape() throws UnreadablePicture {
        String pen = " fill=\"none\" stroke=\"#1F4A78\" stroke-width=\"12\"/>";
        Picture picture =
                SvgPictures.parse(
                        OPEN
                                + "<path d=\"M1 2 L3.5-4Z\""
                                + pen
                                + "<circle cx=\"1\" cy=\"2\" r=\"3\""
                                + pen
                                + "<ellipse cx=\"1\" cy=\"2\" rx=\"3\" ry=\"4\""
                                + pen
                                + "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"5\""
                                + pen
                                + "<line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\""
                                + pen
                                + "<polyline points=\"1,2 3,4 5,6\""
                                + pen
                                + "</svg>");
        assertEquals(
                new Picture(
                        800,
                        480,
                        List.of(
                                new Shape.Path("M1 2 L3.5-4Z", BLUE),
                                new Shape.Ellipse(1, 2, 3, 3, BLUE),
                                new Shape.Ellipse(1, 2, 3, 4, BLUE),
                                new Shape.Rect(1, 2, 3, 4, 5, BLUE),
                                new Shape.Polyline(List.of(1.0, 2.0, 3.0, 4.0), BLUE),
                                new Shape.Polyline(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), BLUE))),
                picture);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text fill=\"none\">字</text>",
                "字",
                "<script/>",
                "<style>*{}</style>",
                "<image href=\"file:///etc/passwd\"/>",
                "<circle r=\"1\" fill=\"none\" transform=\"scale(2)\"/>",
                "<circle r=\"1\" fill=\"none\" onclick=\"x\"/>",
                "<circle r=\"1\" fill=\"url(#a)\"/>",
                "<circle r=\"1\" fill=\"red\"/>",
                "<circle r=\"1\"/>",
                "<circle r=\"1e9\" fill=\"none\"/>",
                "<circle r=\"NaN\" fill=\"none\"/>",
                "<path d=\"M0 0 javascript\" fill=\"none\"/>",
                "<polyline points=\"1,2 3\" fill=\"none\"/>",
                "<path d=\"M0 0\" fill=\"none\" stroke-linecap=\"butt\"/>",
                "<circle xmlns=\"urn:other\" r=\"1\" fill=\"none\"/>",
                "&x;"
            })
    void refusesWhatIsNotOfTheSubset(String inside) {
        assertThrows(UnreadablePicture.class, () -> SvgPictures.parse(OPEN + inside + "</svg>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<svg/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"5 0 800 480\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 480\"/>",
                "<circle xmlns=\"http://www.w3.org/2000/svg\" r=\"1\"/>"
            })
    void refusesWhatIsNoPicture(String text) {
        assertThrows(UnreadablePicture.class, () -> SvgPictures.parse(text));
    }

    @Test
    void loadsNothingFromOutside() {
        String external =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + OPEN + "&x;</svg>";
        String laughs = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>" + OPEN + "</svg>";
        assertThrows(UnreadablePicture.class, () -> SvgPictures.parse(external));
        assertThrows(UnreadablePicture.class, () -> SvgPictures.parse(laughs));
    }

    @Test
    void refusesAPictureThatWouldTakeTooLongToDraw() {
        String many = "<circle r=\"1\" fill=\"none\"/>".repeat(1_001);
        String big = " ".repeat(200_001);
        assertThrows(UnreadablePicture.class, () -> SvgPictures.parse(OPEN + many + "</svg>"));
        assertThrows(UnreadablePicture.class, () -> SvgPictures.parse(OPEN + big + "</svg>"));
    }
}
