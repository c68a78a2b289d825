package org.yizhan.content.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;

/// A PDF (ISO 32000): each page drawn, and its text below to be read aloud where it has any. Nothing
/// in it is run. At most 40 pages.
final class Pdf {
    private static final int MOST_PAGES = 40;
    private static final float DOTS_PER_INCH = 110;
    private static final float MOST_INCHES = 40;
    private static final int POINTS_PER_INCH = 72;

    private Pdf() {}

    static ImportResult.Read read(byte[] file) throws RefusedDocument {
        try (PDDocument pdf =
                Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new RefusedDocument("study.import.tooManyPages");
            }
            List<Block> blocks = new ArrayList<>();
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                blocks.add(new Block.Image(drawn(pdf, page)));
                blocks.addAll(words(pdf, page));
            }
            if (blocks.stream().noneMatch(Block.Words.class::isInstance)) {
                throw new RefusedDocument("study.import.scan");
            }
            return new ImportResult.Read(title(pdf), blocks);
        } catch (IOException | UnreadablePicture | RuntimeException e) {
            throw new RefusedDocument("study.import.damaged");
        }
    }

    private static byte[] drawn(PDDocument pdf, int page) throws IOException, UnreadablePicture {
        var size = pdf.getPage(page).getCropBox();
        float inches = Math.max(size.getWidth(), size.getHeight()) / POINTS_PER_INCH;
        float dpi = DOTS_PER_INCH * Math.min(1, MOST_INCHES / Math.max(1, inches));
        return Photographs.fit(new PDFRenderer(pdf).renderImageWithDPI(page, dpi));
    }

    /// Lines that a page's width broke are joined; a line that ends a sentence ends a paragraph.
    private static List<Block> words(PDDocument pdf, int page) throws IOException, RefusedDocument {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        List<Block> words = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : stripper.getText(pdf).lines().map(String::strip).toList()) {
            paragraph.append(joint(paragraph, line)).append(line);
            if (line.isEmpty() || line.matches(".*[。！？.!?：:]$") || line.length() < 12) {
                flush(paragraph, words);
            }
        }
        flush(paragraph, words);
        return words;
    }

    private static String joint(StringBuilder before, String line) {
        boolean latin =
                !before.isEmpty()
                        && !line.isEmpty()
                        && before.charAt(before.length() - 1) < 0x2E80
                        && line.charAt(0) < 0x2E80;
        return latin ? " " : "";
    }

    private static void flush(StringBuilder paragraph, List<Block> words) {
        if (!paragraph.toString().isBlank()) {
            words.add(new Block.Words(paragraph.toString().strip()));
        }
        paragraph.setLength(0);
    }

    private static String title(PDDocument pdf) {
        return Optional.ofNullable(pdf.getDocumentInformation())
                .map(PDDocumentInformation::getTitle)
                .map(String::strip)
                .orElse("");
    }
}
