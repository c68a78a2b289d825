package org.yizhan.kiosk.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.shape.Shape;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the small part of SVG that the project draws in: `path`, `circle`, `ellipse`, `rect`,
/// `line`, `polyline` and `polygon`, alone or in `g`, with `fill`, `stroke`, `stroke-width` and
/// opacity. Anything else is passed over. Document types and entities are refused.
final class DrawingReader {
    private final List<Shape> shapes = new ArrayList<>();
    private final Deque<Pen> pens = new ArrayDeque<>(List.of(Pen.SVG_DEFAULT));
    private double[] box = {0, 0, 96, 96};

    private DrawingReader() {}

    /// @throws IOException if it is not a well-formed picture
    static Drawing read(InputStream svg) throws IOException {
        DrawingReader reader = new DrawingReader();
        try {
            reader.readAll(factory().createXMLStreamReader(svg));
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException("Not a picture that can be drawn", e);
        }
        double[] box = reader.box;
        return new Drawing(box[0], box[1], box[2], box[3], reader.shapes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                pens.pop();
            } else if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A picture has no document type");
            }
        }
    }

    private void start(XMLStreamReader xml) {
        Pen pen = pens.getFirst().with(name -> attribute(xml, name));
        pens.push(pen);
        if (xml.getLocalName().equals("svg")) {
            attribute(xml, "viewBox").ifPresent(text -> box = ShapeReader.numbers(text));
            if (box.length != 4 || box[2] <= 0 || box[3] <= 0) {
                throw new IllegalArgumentException("No viewBox");
            }
        } else {
            ShapeReader.shape(xml.getLocalName(), name -> attribute(xml, name))
                    .ifPresent(shape -> shapes.add(pen.draw(shape)));
        }
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }
}
