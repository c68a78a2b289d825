package org.yizhan.ledger.study;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publication.Media;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Views;

/// The small files of lessons, as facts: a picture of a clerk's phone, scaled down, is three of
/// them. Each is named by what it holds, so that the same picture is written and sent once, however
/// often its lesson changes.
public final class StudyMedia {
    /// Of a file's bytes in one fact: written in Base64 they stay well below 64 KB.
    public static final int PART = 44 * 1024;

    private StudyMedia() {}

    /// How a lesson names a file.
    public static Media name(String path, byte[] bytes) {
        return new Media(path, sha256(bytes), bytes.length);
    }

    /// The facts that put files here, without those that are here already.
    ///
    /// @param files each with its bytes
    public static List<Draft<?>> drafts(Views views, PlaceId place, List<byte[]> files) {
        List<Draft<?>> drafts = new ArrayList<>();
        for (byte[] file : files) {
            Media media = name("", file);
            for (int part = 0; part < parts(media); part++) {
                SubjectId subject = subject(media, part);
                if (views.register(StudyFacts.MEDIA).find(place, subject).isEmpty()) {
                    int end = Math.min(file.length, (part + 1) * PART);
                    byte[] piece = Arrays.copyOfRange(file, part * PART, end);
                    drafts.add(Draft.of(StudyFacts.MEDIA, subject, new MediaPart(piece)));
                }
            }
        }
        return drafts;
    }

    /// A file's bytes.
    ///
    /// @param place where it was written
    /// @return empty if it is not here whole, or not what its name says
    public static Optional<byte[]> read(Views views, PlaceId place, Media media) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(media.bytes());
        for (int part = 0; part < parts(media); part++) {
            var found = views.register(StudyFacts.MEDIA).find(place, subject(media, part));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            whole.writeBytes(found.get().value().bytes());
        }
        return Optional.of(whole.toByteArray()).filter(is -> sha256(is).equals(media.sha256()));
    }

    private static int parts(Media media) {
        return Math.max(1, Math.ceilDiv(media.bytes(), PART));
    }

    private static SubjectId subject(Media media, int part) {
        return SubjectId.named("study.media/" + media.sha256() + "/" + part);
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
