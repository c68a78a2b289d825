package org.yizhan.content.pictures;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the part of SVG 1.1 that lessons use: `path`, `circle`, `ellipse`, `rect`, `line` and
/// `polyline` with `fill`, `stroke` (`none` or `#RRGGBB`) and `stroke-width`; line ends round. A
/// `viewBox` from 0 0 is required. Everything else is refused, so that a picture looks the same
/// everywhere and nothing in it can run, load or link: styles, words, scripts, references,
/// transforms, document types.
public final class SvgPictures {
    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_SHAPES = 1_000;
    private static final XMLInputFactory FACTORY = factory();

    private SvgPictures() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /// @throws UnreadablePicture if anything in it lies outside the subset
    public static Picture parse(String svg) throws UnreadablePicture {
        if (svg.length() > MOST_CHARACTERS) {
            throw new UnreadablePicture("Longer than " + MOST_CHARACTERS + " characters");
        }
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(svg));
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadablePicture("Not XML", e);
        }
    }

    private static Picture read(XMLStreamReader xml) throws XMLStreamException, UnreadablePicture {
        List<Double> box = List.of();
        List<Shape> shapes = new ArrayList<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (box.isEmpty()) {
                        box = new SvgElement(xml).viewBox();
                    } else if (shapes.size() < MOST_SHAPES) {
                        shapes.add(new SvgElement(xml).shape());
                    } else {
                        throw new UnreadablePicture("More than " + MOST_SHAPES + " shapes");
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (!xml.isWhiteSpace()) {
                        throw new UnreadablePicture("Words between the shapes");
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadablePicture("A document type or an entity");
                default -> {}
            }
        }
        return new Picture(box.get(2), box.get(3), shapes);
    }
}
