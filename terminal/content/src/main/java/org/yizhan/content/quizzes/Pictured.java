package org.yizhan.content.quizzes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.texts.Sentence;

/// Questions with the pictures they name, fit to travel. A picture's path says what it is, so that
/// it stays the same however often its lesson changes.
public final class Pictured {
    /// Where a lesson keeps the pictures of its questions.
    public static final String FOLDER = "questions/";

    private static final Pattern WITHIN =
            Pattern.compile("data:image/[a-z+]+;base64,(.+)", Pattern.DOTALL);
    private static final int DIGITS = 16;

    private Pictured() {}

    /// What came of it.
    public sealed interface Result {
        /// @param files by the paths the questions have
        record Found(List<Question> questions, Map<String, byte[]> files) implements Result {
            public Found {
                questions = List.copyOf(questions);
                files = Map.copyOf(files);
            }
        }

        record Refused(Sentence reason) implements Result {}
    }

    /// @param beside files that were brought with the questions, by their names
    public static Result of(List<Question> questions, Map<String, byte[]> beside) {
        List<Question> pictured = new ArrayList<>();
        Map<String, byte[]> files = new TreeMap<>();
        for (Question question : questions) {
            if (question.picture().isEmpty()) {
                pictured.add(question);
                continue;
            }
            String named = question.picture().get();
            Optional<byte[]> file = bytes(named, beside);
            if (file.isEmpty()) {
                return new Result.Refused(
                        Sentence.of("study.gift.noPicture", "name", shortly(named)));
            }
            try {
                byte[] jpeg = Photographs.fit(file.get());
                files.put(path(jpeg), jpeg);
                pictured.add(question.pictured(Optional.of(path(jpeg))));
            } catch (UnreadablePicture _) {
                return new Result.Refused(Sentence.of("study.import.picture"));
            }
        }
        return new Result.Found(pictured, files);
    }

    /// Where a lesson keeps a question's picture.
    ///
    /// @param jpeg as it travels
    public static String path(byte[] jpeg) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(jpeg);
            return FOLDER + HexFormat.of().formatHex(digest).substring(0, DIGITS) + ".jpg";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static Optional<byte[]> bytes(String named, Map<String, byte[]> beside) {
        Matcher within = WITHIN.matcher(named);
        if (within.matches()) {
            try {
                return Optional.of(Base64.getMimeDecoder().decode(within.group(1)));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
        return beside.entrySet().stream()
                .filter(file -> last(file.getKey()).equalsIgnoreCase(last(named)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The folders of whoever wrote the questions are not those of whoever brings them.
    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String shortly(String named) {
        return named.startsWith("data:") ? "data" : last(named);
    }
}
