package org.yizhan.ledger.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import org.yizhan.domain.study.Publication.Media;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.BlobStream;
import org.yizhan.ledger.blobs.Blobs;

/// The long files of lessons, recordings and films, as blobs: they follow the facts that name them,
/// piece by piece, and go on after every cut.
public final class Clips {
    private Clips() {}

    /// Keeps a file; returns when it is durable. A fact has to name it within the hour.
    ///
    /// @param path as the lesson's page has it
    /// @throws IOException if the stream breaks or the disk refuses
    public static Media keep(Blobs blobs, String path, InputStream plain) throws IOException {
        try (DigestInputStream in = new DigestInputStream(plain, StudyMedia.sha256())) {
            BlobRef ref = blobs.put(in);
            String hash = HexFormat.of().formatHex(in.getMessageDigest().digest());
            return new Media(path, hash, Math.toIntExact(ref.bytes()), Optional.of(ref.toString()));
        }
    }

    /// Whether a file has come whole.
    public static boolean isHere(Blobs blobs, Media media) {
        return media.blob().map(BlobRef::parse).map(ref -> blobs.has(ref.name())).orElse(false);
    }

    /// Opens a file to be read here and there; to be closed by the caller.
    ///
    /// @return empty if it is no blob, or has not come yet
    public static Optional<BlobStream> open(Blobs blobs, Media media) {
        try {
            Optional<String> name = media.blob();
            return name.isPresent() ? blobs.open(BlobRef.parse(name.get())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
