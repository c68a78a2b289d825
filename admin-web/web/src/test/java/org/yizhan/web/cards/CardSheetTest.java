package org.yizhan.web.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.qr.DecodedQr;
import org.yizhan.scan.qr.QrDecoder;

class CardSheetTest {
    private static final int DPI = 150;
    private static final CardSheet.Words WORDS = new CardSheet.Words("青石沟村党群服务中心", "签到时放到镜头前");

    private final Random random = new Random(5);

    private CardSheet.Printed card(String name) {
        return new CardSheet.Printed(
                name,
                new CardCode(
                        "999901100",
                        "201%07d".formatted(random.nextInt(10_000_000)),
                        "%010d%010d"
                                .formatted(
                                        random.nextInt(1_000_000_000),
                                        random.nextInt(1_000_000_000))));
    }

    private List<CardSheet.Printed> cards(int count) {
        return Stream.generate(() -> card("王秀英")).limit(count).toList();
    }

    private static PDDocument print(List<CardSheet.Printed> cards) throws IOException {
        return Loader.loadPDF(CardSheet.pdf(cards, WORDS).orElseThrow());
    }

    @Test
    void leavesASheetForAPersonToLookAt() throws IOException {
        List<CardSheet.Printed> cards =
                Stream.of("王秀英", "单永福", "解志强", "曾红梅", "刘建国", "欧阳建华", "李明", "阿依古丽·买买提江")
                        .map(this::card)
                        .toList();
        Path file = Path.of("target", "pictures", "cards.pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, CardSheet.pdf(cards, WORDS).orElseThrow());
        assertTrue(Files.size(file) < 200_000);
    }

    @Test
    void everyPrintedCodeIsReadBack() throws IOException {
        List<CardSheet.Printed> cards = cards(11);
        Set<String> read = new HashSet<>();
        try (PDDocument document = print(cards)) {
            assertEquals(2, document.getNumberOfPages());
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < 2; page++) {
                read.addAll(codes(renderer.renderImageWithDPI(page, DPI)));
            }
        }
        cards.forEach(card -> assertTrue(read.contains(card.code().digits()), card.toString()));
    }

    /// Reads card by card, as a camera does.
    private static Set<String> codes(BufferedImage sheet) {
        QrDecoder decoder = new QrDecoder();
        Set<String> codes = new HashSet<>();
        int width = sheet.getWidth() / CardSheet.COLUMNS;
        int height = sheet.getHeight() / CardSheet.ROWS;
        for (int row = 0; row < CardSheet.ROWS; row++) {
            for (int column = 0; column < CardSheet.COLUMNS; column++) {
                BufferedImage card = sheet.getSubimage(column * width, row * height, width, height);
                decoder.decode(luminance(card)).stream().map(DecodedQr::text).forEach(codes::add);
            }
        }
        return codes;
    }

    private static Luminance luminance(BufferedImage picture) {
        byte[] pixels = new byte[picture.getWidth() * picture.getHeight()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) picture.getRGB(i % picture.getWidth(), i / picture.getWidth());
        }
        return new Luminance(picture.getWidth(), picture.getHeight(), pixels);
    }

    @Test
    void aCodeIsAtLeastThirtyMillimetresWide() {
        assertTrue(25 * CardSheet.MODULE >= 30);
    }

    @Test
    void namesCanBeSearchedAndCopied() throws IOException {
        try (PDDocument document = print(List.of(card("王秀英"), card("单永福"), card("阿依古丽·买买提江")))) {
            String text = new PDFTextStripper().getText(document);
            for (String name : List.of("王秀英", "单永福", "阿依古丽·买买提江", "青石沟村党群服务中心")) {
                assertTrue(text.contains(name), text);
            }
        }
    }

    @Test
    void noNameAndNoMembershipStandInTheCode() {
        assertTrue(card("王秀英").code().digits().matches("\\d{41}"));
    }
}
