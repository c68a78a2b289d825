package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.notices.NoticeFacts;

/// Recordings of 400 KB that notices name, each known by its number.
final class Recordings {
    static final int BYTES = 400_000;

    private Recordings() {}

    private static byte[] recording(int number) {
        byte[] bytes = new byte[BYTES];
        new Random(number).nextBytes(bytes);
        return bytes;
    }

    /// Keeps one, and a notice that names it.
    static BlobRef keep(Blobs blobs, Ledger ledger, PlaceId place, int number) throws IOException {
        BlobRef ref = blobs.put(new ByteArrayInputStream(recording(number)));
        County.put(ledger, place, NoticeFacts.NOTICE, subject(number), notice(ref));
        return ref;
    }

    /// Of the notice that names a recording.
    static SubjectId subject(int number) {
        return SubjectId.named("notice/" + number);
    }

    static Notice notice(BlobRef ref) {
        return new Notice(
                "听一听",
                List.of(ref.toString()),
                "村委会",
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /// To the byte.
    static void assertThere(Blobs blobs, BlobRef ref, int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(blobs.read(ref, in -> in.transferTo(out)), "it has not come");
        assertArrayEquals(recording(number), out.toByteArray());
    }
}
