package org.yizhan.content.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yizhan.content.markdown.MarkdownText;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.content.quizzes.Gift;
import org.yizhan.content.quizzes.GiftResult;
import org.yizhan.content.quizzes.Pictured;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.texts.Sentence;

/// Reads whatever a clerk has: what a file is, its bytes say, not its name.
public final class Documents {
    private static final String QUESTIONS = ".gift";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Documents() {}

    /// @param name as the browser says it; only to tell questions in GIFT from other text
    public static ImportResult read(String name, byte[] file) {
        return read(name, file, Map.of());
    }

    /// @param beside pictures that were brought with it, by their names: questions may name them
    public static ImportResult read(String name, byte[] file, Map<String, byte[]> beside) {
        try {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(QUESTIONS) && !starts(file, 'P', 'K', 3, 4)
                    ? questions(decoded(file), beside)
                    : readIt(lower, file);
        } catch (RefusedDocument e) {
            return new ImportResult.Refused(e.reason());
        }
    }

    private static ImportResult readIt(String name, byte[] file) throws RefusedDocument {
        if (starts(file, 'P', 'K', 3, 4)) {
            return archive(Archive.open(file));
        }
        if (starts(file, '%', 'P', 'D', 'F')) {
            return Pdf.read(file);
        }
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RefusedDocument("study.import.oldWord");
        }
        if (starts(file, 0xFF, 0xD8) || starts(file, 0x89, 'P', 'N', 'G')) {
            return picture(file);
        }
        return text(name, file);
    }

    private static ImportResult archive(Archive archive) throws RefusedDocument {
        if (archive.file(Docx.MAIN).isPresent()) {
            return Docx.read(archive);
        }
        if (archive.file("META-INF/container.xml").isPresent()) {
            return Epub.read(archive);
        }
        Map.Entry<String, byte[]> gift =
                archive.first(QUESTIONS)
                        .orElseThrow(() -> new RefusedDocument("study.import.unknown"));
        return questions(decoded(gift.getValue()), archive.files());
    }

    /// Questions, and the pictures that were put into a zip with them or chosen beside them.
    private static ImportResult questions(String text, Map<String, byte[]> beside)
            throws RefusedDocument {
        List<Question> questions =
                switch (Gift.read(text)) {
                    case GiftResult.Read read -> read.questions();
                    case GiftResult.Unreadable(Sentence reason) ->
                            throw new RefusedDocument(reason);
                };
        return switch (Pictured.of(questions, beside)) {
            case Pictured.Result.Found(var pictured, var files) ->
                    new ImportResult.Read("", List.of(), pictured, files);
            case Pictured.Result.Refused(Sentence reason) -> throw new RefusedDocument(reason);
        };
    }

    private static ImportResult picture(byte[] file) throws RefusedDocument {
        try {
            Block image = new Block.Image(Photographs.fit(file));
            return new ImportResult.Read("", List.of(image));
        } catch (UnreadablePicture _) {
            throw new RefusedDocument("study.import.picture");
        }
    }

    private static ImportResult text(String name, byte[] file) throws RefusedDocument {
        String text = decoded(file);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return markdown(text);
        }
        Paragraphs paragraphs = new Paragraphs();
        for (String line : text.lines().toList()) {
            paragraphs.words(line.replaceFirst("^#{1,6}\\s+", "").replaceFirst("^[-*]\\s+", ""));
            paragraphs.end();
        }
        return new ImportResult.Read("", paragraphs.blocks());
    }

    private static ImportResult markdown(String text) throws RefusedDocument {
        MarkdownText read = MarkdownText.read(text);
        if (read.refused().isPresent()) {
            String what = read.refused().get();
            throw what.equals(MarkdownText.HTML)
                    ? new RefusedDocument("study.import.programs")
                    : new RefusedDocument(Sentence.of("study.lesson.unsupported", "what", what));
        }
        Paragraphs paragraphs = new Paragraphs();
        for (String sentence : read.sentences()) {
            paragraphs.words(sentence);
            paragraphs.end();
        }
        return new ImportResult.Read(read.title(), paragraphs.blocks());
    }

    /// Old machines write GB18030; what is neither is not text.
    private static String decoded(byte[] file) throws RefusedDocument {
        String text =
                decoded(file, StandardCharsets.UTF_8)
                        .or(() -> decoded(file, GB18030))
                        .orElseThrow(() -> new RefusedDocument("study.import.unknown"));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            boolean plain = text.chars().allMatch(c -> c >= 32 || "\n\r\t".indexOf(c) >= 0);
            return Optional.of(text).filter(_ -> plain);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] file, int... with) {
        if (file.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((file[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
