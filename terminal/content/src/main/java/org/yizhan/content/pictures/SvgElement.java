package org.yizhan.content.pictures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/// One element and its attributes, every one of which must be known.
final class SvgElement {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> PEN =
            Set.of("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin");
    private static final Map<String, Set<String>> KNOWN =
            Map.of(
                    "path", Set.of("d"),
                    "circle", Set.of("cx", "cy", "r"),
                    "ellipse", Set.of("cx", "cy", "rx", "ry"),
                    "rect", Set.of("x", "y", "width", "height", "rx"),
                    "line", Set.of("x1", "y1", "x2", "y2"),
                    "polyline", Set.of("points"),
                    "svg", Set.of("viewBox", "width", "height"));
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,5}(\\.\\d{1,6})?");
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern DATA = Pattern.compile("[Mm][MmLlHhVvCcSsQqTtAaZz0-9.,\\s-]*");

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();

    SvgElement(XMLStreamReader xml) throws UnreadablePicture {
        name = xml.getLocalName();
        Set<String> known = KNOWN.get(name);
        if (known == null || !SVG.equals(xml.getNamespaceURI())) {
            throw new UnreadablePicture("Element " + name);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            if (!known.contains(attribute) && !PEN.contains(attribute)) {
                throw new UnreadablePicture("Attribute " + attribute + " of " + name);
            }
            attributes.put(attribute, xml.getAttributeValue(i));
        }
    }

    /// The four numbers of the picture's own coordinates; the first two are 0.
    List<Double> viewBox() throws UnreadablePicture {
        List<Double> box = numbers("viewBox");
        boolean plain = name.equals("svg") && box.size() == 4 && box.get(0) == 0 && box.get(1) == 0;
        if (!plain || box.get(2) <= 0 || box.get(3) <= 0) {
            throw new UnreadablePicture("No viewBox from 0 0");
        }
        return box;
    }

    Shape shape() throws UnreadablePicture {
        return switch (name) {
            case "path" -> new Shape.Path(data(), pen());
            case "circle" ->
                    new Shape.Ellipse(number("cx"), number("cy"), number("r"), number("r"), pen());
            case "ellipse" ->
                    new Shape.Ellipse(
                            number("cx"), number("cy"), number("rx"), number("ry"), pen());
            case "rect" -> rect();
            case "line" ->
                    new Shape.Polyline(
                            List.of(number("x1"), number("y1"), number("x2"), number("y2")), pen());
            case "polyline" -> polyline();
            default -> throw new UnreadablePicture("Element " + name + " within the picture");
        };
    }

    private Shape rect() throws UnreadablePicture {
        return new Shape.Rect(
                number("x"), number("y"), number("width"), number("height"), number("rx"), pen());
    }

    private Shape polyline() throws UnreadablePicture {
        List<Double> points = numbers("points");
        if (points.size() < 4 || points.size() % 2 != 0) {
            throw new UnreadablePicture("Points that are not pairs");
        }
        return new Shape.Polyline(points, pen());
    }

    private String data() throws UnreadablePicture {
        String data = attributes.getOrDefault("d", "");
        if (!DATA.matcher(data).matches()) {
            throw new UnreadablePicture("Path data");
        }
        return data;
    }

    private Pen pen() throws UnreadablePicture {
        for (String ends : List.of("stroke-linecap", "stroke-linejoin")) {
            if (!attributes.getOrDefault(ends, "round").equals("round")) {
                throw new UnreadablePicture(ends + " that is not round");
            }
        }
        if (!name.equals("line") && !attributes.containsKey("fill")) {
            throw new UnreadablePicture("No fill: viewers disagree on what that means");
        }
        double width = attributes.containsKey("stroke-width") ? number("stroke-width") : 1;
        return new Pen(color("fill"), color("stroke"), width);
    }

    private Optional<String> color(String attribute) throws UnreadablePicture {
        String color = attributes.getOrDefault(attribute, "none");
        if (color.equals("none")) {
            return Optional.empty();
        }
        if (!COLOR.matcher(color).matches()) {
            throw new UnreadablePicture("Colour of " + attribute);
        }
        return Optional.of(color);
    }

    private double number(String attribute) throws UnreadablePicture {
        return parse(attributes.getOrDefault(attribute, "0"));
    }

    private List<Double> numbers(String attribute) throws UnreadablePicture {
        String[] words = attributes.getOrDefault(attribute, "").strip().split("[\\s,]+");
        Double[] numbers = new Double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = parse(words[i]);
        }
        return Arrays.asList(numbers);
    }

    private static double parse(String number) throws UnreadablePicture {
        if (!NUMBER.matcher(number).matches()) {
            throw new UnreadablePicture("A number");
        }
        return Double.parseDouble(number);
    }
}
