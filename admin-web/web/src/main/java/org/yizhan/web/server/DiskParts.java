package org.yizhan.web.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.blobs.SealedFile;

/// The parts of a form as they come: fields stay in memory, files go into sealed ones.
final class DiskParts extends MultiPart.AbstractPartsListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiskParts.class);
    private static final int LONGEST_FIELD = 64 * 1024;

    private final Blobs store;
    private final Map<String, List<String>> fields = new HashMap<>();
    private final Map<String, Form.Filed> files = new HashMap<>();
    private final List<SealedFile> sealed = new ArrayList<>();
    private @Nullable ByteArrayOutputStream field;
    private @Nullable OutputStream file;
    private Optional<Throwable> trouble = Optional.empty();

    /// @param store beside which the files lie
    DiskParts(Blobs store) {
        this.store = store;
    }

    /// @throws Refused if what came is no form, or too much
    /// @throws IOException if the disk refuses
    void check() throws IOException {
        if (trouble.isPresent()) {
            if (trouble.get() instanceof DiskRefuses disk) {
                throw disk.cause;
            }
            LOG.info("A form cannot be read", trouble.get());
            throw new Refused(Problems.TOO_LARGE);
        }
    }

    private static final class DiskRefuses extends RuntimeException {
        private final IOException cause;

        DiskRefuses(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    @Override
    public void onPartHeaders() {
        trying(() -> {
            if (getFileName() == null) {
                field = new ByteArrayOutputStream();
            } else if (!getFileName().isEmpty()) {
                SealedFile next = store.forAWhile();
                sealed.add(next);
                file = next.writing();
            }
        });
    }

    /// The parser gives the piece back itself.
    @Override
    public void onPartContent(Content.Chunk chunk) {
        trying(() -> {
            ByteBuffer buffer = chunk.getByteBuffer();
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            if (file != null) {
                file.write(bytes);
            } else if (field != null) {
                if (field.size() + bytes.length > LONGEST_FIELD) {
                    throw new IllegalStateException("Too long a field");
                }
                field.writeBytes(bytes);
            }
        });
    }

    @Override
    public void onPart(@Nullable String name, @Nullable String fileName, HttpFields headers) {
        trying(() -> {
            if (file != null) {
                file.close();
            }
            if (name != null && file != null && fileName != null) {
                files.put(name, new Form.Filed(fileName, sealed.getLast()));
            } else if (name != null && field != null) {
                fields.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(field.toString(StandardCharsets.UTF_8));
            }
            file = null;
            field = null;
        });
    }

    @Override
    public void onFailure(Throwable failure) {
        trouble = trouble.or(() -> Optional.of(failure));
    }

    private interface Work {
        void run() throws IOException;
    }

    /// After the first trouble nothing more is taken.
    private void trying(Work work) {
        if (trouble.isPresent()) {
            return;
        }
        try {
            work.run();
        } catch (IOException e) {
            trouble = Optional.of(new DiskRefuses(e));
        } catch (RuntimeException e) {
            trouble = Optional.of(e);
        }
    }

    Form form() {
        return new Form(fields, Map.of(), files);
    }

    @Override
    public void close() throws IOException {
        try (OutputStream _ = file) {
            for (SealedFile each : sealed) {
                each.close();
            }
        }
    }
}
