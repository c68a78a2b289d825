package org.yizhan.content.documents;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// The chapters of a book in EPUB 2 or 3 (W3C EPUB 3.3), in the order of its spine. Scripts are
/// refused; styles, navigation and what lies outside the book are left out.
final class Epub {
    private static final Set<String> ENDS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "div",
                    "blockquote",
                    "td",
                    "br",
                    "figcaption",
                    "figure",
                    "section",
                    "dt",
                    "dd",
                    "pre");
    private static final Set<String> SILENT = Set.of("style", "title", "nav", "rt", "rp");

    private final Archive archive;
    private final Paragraphs paragraphs = new Paragraphs();
    private final Map<String, String> items = new HashMap<>();
    private final List<String> spine = new ArrayList<>();
    private String title = "";

    private Epub(Archive archive) {
        this.archive = archive;
    }

    static ImportResult.Read read(Archive archive) throws RefusedDocument {
        Epub epub = new Epub(archive);
        String root = epub.root();
        Xml.read(archive.required(root), epub.new Contents());
        for (String id : epub.spine) {
            String href = epub.items.getOrDefault(id, "");
            String path = resolve(root, href);
            Optional<byte[]> chapter = archive.file(path);
            if (chapter.isPresent()) {
                Xml.read(chapter.get(), epub.new Chapter(path));
            }
        }
        return new ImportResult.Read(epub.title.strip(), epub.paragraphs.blocks());
    }

    private String root() throws RefusedDocument {
        List<String> roots = new ArrayList<>();
        Xml.read(
                archive.required("META-INF/container.xml"),
                xml -> Xml.attribute(xml, "full-path").ifPresent(roots::add));
        return roots.stream().findFirst().orElseThrow(() -> damaged());
    }

    private static RefusedDocument damaged() {
        return new RefusedDocument("study.import.damaged");
    }

    /// A path beside another, `..` within the book resolved.
    private static String resolve(String base, String href) {
        String plain = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
        int slash = base.lastIndexOf('/');
        List<String> parts = new ArrayList<>();
        String joined =
                (slash < 0 ? "" : base.substring(0, slash + 1))
                        + URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        for (String part : List.of(joined.split("/", -1))) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private final class Contents implements Xml.Teller {
        private boolean inTitle;

        @Override
        public void start(XMLStreamReader xml) throws RefusedDocument {
            inTitle = xml.getLocalName().equals("title") && title.isEmpty();
            switch (xml.getLocalName()) {
                case "item" -> {
                    if (Xml.attribute(xml, "media-type").orElse("").contains("script")) {
                        throw new RefusedDocument("study.import.programs");
                    }
                    items.put(
                            Xml.attribute(xml, "id").orElse(""),
                            Xml.attribute(xml, "href").orElse(""));
                }
                case "itemref" -> Xml.attribute(xml, "idref").ifPresent(spine::add);
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            inTitle = false;
        }

        @Override
        public void words(String text) {
            if (inTitle) {
                title += text;
            }
        }
    }

    private final class Chapter implements Xml.Teller {
        private final String path;
        private int silent;

        Chapter(String path) {
            this.path = path;
        }

        @Override
        public void start(XMLStreamReader xml) throws RefusedDocument {
            String name = xml.getLocalName();
            if (name.equals("script")) {
                throw new RefusedDocument("study.import.programs");
            }
            if (SILENT.contains(name)) {
                silent++;
            }
            if (name.equals("img") || name.equals("image")) {
                Optional<String> source =
                        Xml.attribute(xml, "src").or(() -> Xml.attribute(xml, "href"));
                Optional<byte[]> picture =
                        source.flatMap(href -> archive.file(resolve(path, href)));
                if (picture.isPresent()) {
                    paragraphs.end();
                    paragraphs.picture(picture.get());
                }
            }
        }

        @Override
        public void end(String name) throws RefusedDocument {
            if (SILENT.contains(name)) {
                silent--;
            } else if (ENDS.contains(name)) {
                paragraphs.end();
            }
        }

        @Override
        public void words(String text) {
            if (silent == 0) {
                paragraphs.words(text);
            }
        }
    }
}
