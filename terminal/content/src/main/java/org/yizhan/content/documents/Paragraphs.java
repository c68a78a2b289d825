package org.yizhan.content.documents;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;

/// Gathers a document's words into paragraphs, with its pictures before the paragraph they stand
/// in. At most 60 pictures and 60,000 characters.
final class Paragraphs {
    private static final int MOST_PICTURES = 60;
    private static final int MOST_CHARACTERS = 60_000;

    /// Smaller ones are dots, lines and logos.
    private static final int SMALLEST_PICTURE = 1_500;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int pictures;
    private int characters;

    void words(String text) {
        words.append(text);
    }

    /// A picture that cannot be read is left out: the words matter more.
    void picture(byte[] file) throws RefusedDocument {
        if (file.length < SMALLEST_PICTURE) {
            return;
        }
        if (++pictures > MOST_PICTURES) {
            throw new RefusedDocument("study.import.tooMany");
        }
        try {
            blocks.add(new Block.Image(Photographs.fit(file)));
        } catch (UnreadablePicture _) {
            pictures--;
        }
    }

    /// The paragraph ends.
    void end() throws RefusedDocument {
        String text = words.toString().replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
        words.setLength(0);
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new RefusedDocument("study.import.tooLong");
        }
        if (!text.isEmpty()) {
            blocks.add(new Block.Words(text));
        }
    }

    /// @throws RefusedDocument if there is not a word in it
    List<Block> blocks() throws RefusedDocument {
        end();
        if (blocks.stream().noneMatch(Block.Words.class::isInstance)) {
            throw new RefusedDocument("study.import.noWords");
        }
        return List.copyOf(blocks);
    }
}
