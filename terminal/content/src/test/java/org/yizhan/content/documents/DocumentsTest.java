package org.yizhan.content.documents;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static ImportResult.Read read(String name, byte[] file) {
        return assertInstanceOf(ImportResult.Read.class, Documents.read(name, file));
    }

    private static List<String> words(ImportResult.Read read) {
        return read.blocks().stream()
                .filter(Block.Words.class::isInstance)
                .map(block -> ((Block.Words) block).text())
                .toList();
    }

    private static void refused(String key, byte[] file) {
        ImportResult result = Documents.read("file", file);
        assertEquals(key, assertInstanceOf(ImportResult.Refused.class, result).reason().key());
    }

    @Test
    void takesParagraphsAndPicturesOfAWordDocumentInOrder() {
        String body =
                "<w:p><w:r><w:t>下雪了</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:drawing><a:blip r:embed=\"r1\"/></w:drawing></w:r></w:p>"
                        + "<w:p><w:r><w:t>看好</w:t></w:r><w:del><w:delText>旧</w:delText></w:del>"
                        + "<w:r><w:t>大棚。</w:t></w:r></w:p>"
                        + "<w:p><w:r><a:blip r:embed=\"r2\"/></w:r></w:p>";
        ImportResult.Read read = read("a.docx", Made.zip(Made.docx(body)));
        assertEquals("下雪了", read.title());
        assertEquals(List.of("下雪了", "看好大棚。"), words(read));
        assertInstanceOf(Block.Image.class, read.blocks().get(1));
        assertEquals(3, read.blocks().size(), "What lies outside the document is not fetched");
    }

    @Test
    void takesTheChaptersOfABookInTheOrderOfItsSpine() {
        String chapter = "<h1>种麦</h1><p>先整地，&nbsp;再下种。</p><img src=\"../images/a.jpg\"/><p>浇水。</p>";
        ImportResult.Read read = read("a.epub", Made.zip(Made.epub(chapter)));
        assertEquals("种麦", read.title());
        assertEquals(List.of("种麦", "先整地， 再下种。", "浇水。"), words(read));
        assertInstanceOf(Block.Image.class, read.blocks().get(2));
    }

    @Test
    void drawsThePagesOfAPdfAndReadsTheirText() {
        ImportResult.Read read = read("a.pdf", Made.pdf(2, "Keep the hot frame dry."));
        assertEquals(4, read.blocks().size());
        assertEquals("Keep the hot frame dry.", words(read).getFirst());
        assertInstanceOf(Block.Image.class, read.blocks().getFirst());
    }

    @Test
    void readsTextOfOldMachines() {
        byte[] old = "先整地。\r\n再下种。".getBytes(Charset.forName("GB18030"));
        assertEquals(List.of("先整地。", "再下种。"), words(read("a.txt", old)));
    }

    @Test
    void takesQuestionsWithPicturesThatCameInOneZipOrBesideThem() {
        byte[] gift = Made.text("哪个要关？<img src=\"@@PLUGINFILE@@/pics/Stove.png\">{=炉子 ~窗户}");
        byte[] photograph = Made.photograph("png");
        Map<String, byte[]> files = Map.of("quiz/a.gift", gift, "quiz/stove.png", photograph);
        for (ImportResult.Read read :
                List.of(
                        read("quiz.zip", Made.zip(files)),
                        readBeside("quiz.gift", gift, Map.of("stove.png", photograph)))) {
            String path = read.quiz().getFirst().picture().orElseThrow();
            assertEquals("哪个要关？", read.quiz().getFirst().text());
            byte[] picture = Objects.requireNonNull(read.pictures().get(path));
            assertEquals((byte) 0xFF, picture[0], "a picture that travels");
        }
    }

    private static ImportResult.Read readBeside(
            String name, byte[] file, Map<String, byte[]> beside) {
        return assertInstanceOf(ImportResult.Read.class, Documents.read(name, file, beside));
    }

    @Test
    void takesPicturesThatMoodleWroteIntoTheQuestion() {
        String base64 = Base64.getEncoder().encodeToString(Made.photograph("png"));
        String within = ("data:image/png;base64," + base64).replaceAll("([=:~#{}])", "\\\\$1");
        ImportResult.Read read =
                read("a.gift", Made.text("看图。<img src=\"" + within + "\">{=一 ~二}"));
        assertEquals(1, read.pictures().size());
    }

    @Test
    void refusesQuestionsWhosePictureDidNotCome() {
        byte[] gift = Made.text("哪个？![](pics/stove.png){=炉子 ~窗户}");
        ImportResult result = Documents.read("a.gift", gift);
        assertEquals(
                "study.gift.noPicture",
                assertInstanceOf(ImportResult.Refused.class, result).reason().key());
        refused(
                "study.import.picture",
                Made.zip(Map.of("a.gift", gift, "stove.png", Made.text("no picture"))));
    }

    @Test
    void refusesABookThatSwells() {
        Map<String, byte[]> book = Made.epub("<p>好。</p>");
        book.put("OEBPS/bomb", new byte[49 << 20]);
        refused("study.import.bomb", Made.zip(book));
    }

    @Test
    void refusesNamesThatLeadOut() {
        for (String name : List.of("../a", "/etc/a", "word/../../a", "C:\\a", "a\\..\\..\\b")) {
            Map<String, byte[]> files = Made.docx("<w:p><w:t>好。</w:t></w:p>");
            files.put(name, new byte[1]);
            refused("study.import.escape", Made.zip(files));
        }
    }

    @Test
    void refusesEntities() {
        Map<String, byte[]> files = Made.docx("");
        files.put(
                "word/document.xml",
                Made.text(
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + "<d><p><t>&x;</t></p></d>"));
        refused("study.import.entities", Made.zip(files));
    }

    @Test
    void refusesPrograms() {
        Map<String, byte[]> macro = Made.docx("<w:p><w:t>好。</w:t></w:p>");
        macro.put("word/vbaProject.bin", new byte[10]);
        refused("study.import.programs", Made.zip(macro));
        refused("study.import.programs", Made.zip(Made.epub("<p>好。</p><script>alert(1)</script>")));
    }

    @Test
    void refusesAPdfOfTenThousandPages() {
        refused("study.import.tooManyPages", Made.pdf(10_000, ""));
    }

    @Test
    void refusesWhatCannotBeReadAloud() {
        refused("study.import.scan", Made.pdf(1, ""));
        refused("study.import.noWords", Made.zip(Made.docx("<w:p/>")));
        refused("study.import.oldWord", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        refused("study.import.unknown", new byte[] {0, 1, 2, 3, 4, 5});
        refused("study.import.unknown", Made.zip(Map.of("a.txt", new byte[1])));
    }

    @Test
    void refusesWhatIsDamagedWhereverItIsCut() {
        byte[] whole = Made.zip(Made.docx("<w:p><w:t>好。</w:t></w:p>"));
        for (int length = 4; length < whole.length; length += Math.max(1, whole.length / 40)) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertDoesNotThrow(() -> Documents.read("a.docx", cut), "cut at " + length);
        }
        refused("study.import.damaged", Made.text("PK\u0003\u0004"));
        refused("study.import.damaged", Made.text("%PDF-1.7 nonsense"));
    }
}
