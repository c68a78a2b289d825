package org.yizhan.content.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/// The paragraphs and pictures of a Word document (ECMA-376, WordprocessingML). Tables are read row
/// by row; what was deleted, headers, footers and notes are left out.
final class Docx {
    static final String MAIN = "word/document.xml";

    private final Archive archive;
    private final Map<String, String> targets = new HashMap<>();
    private final Paragraphs paragraphs = new Paragraphs();

    private Docx(Archive archive) {
        this.archive = archive;
    }

    static ImportResult.Read read(Archive archive) throws RefusedDocument {
        if (archive.hasPrograms()) {
            throw new RefusedDocument("study.import.programs");
        }
        Docx docx = new Docx(archive);
        Optional<byte[]> relations = archive.file("word/_rels/document.xml.rels");
        if (relations.isPresent()) {
            Xml.read(relations.get(), docx::relation);
        }
        Xml.read(archive.required(MAIN), docx.new Body());
        List<Block> blocks = docx.paragraphs.blocks();
        return new ImportResult.Read(title(blocks), blocks);
    }

    private void relation(XMLStreamReader xml) {
        Optional<String> id = Xml.attribute(xml, "Id");
        Optional<String> target = Xml.attribute(xml, "Target");
        boolean outside = Xml.attribute(xml, "TargetMode").filter("External"::equals).isPresent();
        if (id.isPresent() && target.isPresent() && !outside) {
            targets.put(id.get(), target.get());
        }
    }

    /// A short first paragraph without a full stop is the title.
    private static String title(List<Block> blocks) {
        return blocks.stream()
                .limit(1)
                .filter(Block.Words.class::isInstance)
                .map(block -> ((Block.Words) block).text())
                .filter(text -> text.length() <= 30 && !text.matches(".*[。！？]$"))
                .findFirst()
                .orElse("");
    }

    private final class Body implements Xml.Teller {
        private final List<String> open = new ArrayList<>();

        @Override
        public void start(XMLStreamReader xml) throws RefusedDocument {
            String name = xml.getLocalName();
            open.add(name);
            switch (name) {
                case "tab", "br", "cr" -> paragraphs.words(" ");
                case "blip" -> {
                    Optional<byte[]> picture =
                            Xml.attribute(xml, "embed")
                                    .map(targets::get)
                                    .flatMap(target -> archive.file("word/" + target));
                    if (picture.isPresent()) {
                        paragraphs.picture(picture.get());
                    }
                }
                default -> {}
            }
        }

        @Override
        public void end(String name) throws RefusedDocument {
            open.removeLast();
            if (name.equals("p")) {
                paragraphs.end();
            }
        }

        @Override
        public void words(String text) {
            if (!open.isEmpty() && open.getLast().equals("t") && !open.contains("txbxContent")) {
                paragraphs.words(text);
            }
        }
    }
}
