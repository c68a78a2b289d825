package org.yizhan.kiosk.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.speech.sound.SoundFiles;

/// Sounds and pictures that facts name. Safe for any thread, never for the UI's: the disk may be
/// slow.
public record KeptMedia(Blobs blobs) {
    private static final Logger LOG = LoggerFactory.getLogger(KeptMedia.class);

    /// The samples of something spoken; empty where it is not here, or cannot be read.
    public Optional<short[]> sound(Voice voice) {
        return file(voice.recording()).flatMap(KeptMedia::samples);
    }

    private static Optional<short[]> samples(byte[] file) {
        try {
            return Optional.of(SoundFiles.read(file));
        } catch (IOException e) {
            LOG.warn("A recording cannot be read", e);
            return Optional.empty();
        }
    }

    /// A file; empty where it is not here, or was damaged.
    ///
    /// @param kept as a fact names it
    public Optional<byte[]> file(String kept) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            boolean here = blobs.read(BlobRef.parse(kept), in -> in.transferTo(file));
            return here ? Optional.of(file.toByteArray()) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("A recording or picture cannot be read", e);
            return Optional.empty();
        }
    }
}
