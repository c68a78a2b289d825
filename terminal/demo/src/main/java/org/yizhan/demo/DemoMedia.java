package org.yizhan.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.blobs.Blobs;

/// The demo's sounds and pictures, put where a node keeps them.
record DemoMedia(Blobs blobs) {
    /// Something spoken or sung.
    Voice voice(String name, int seconds) {
        return new Voice(kept(name + ".opus"), seconds);
    }

    /// A photograph, as facts name it.
    String picture(String name) {
        return kept(name + ".jpg");
    }

    private String kept(String file) {
        try {
            return blobs.put(new ByteArrayInputStream(bytes(file))).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file of the demo.
    static byte[] bytes(String file) {
        try (InputStream in =
                DemoMedia.class.getResourceAsStream("/org/yizhan/demo/life/" + file)) {
            if (in == null) {
                throw new IOException("The demo has no " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
