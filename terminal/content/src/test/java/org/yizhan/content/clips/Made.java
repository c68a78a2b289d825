package org.yizhan.content.clips;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Small clips made with the usual tools.
final class Made {
    private Made() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Made.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name) {
        return new ByteArrayInputStream(bytes(name));
    }
}
