package org.yizhan.web.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.ledger.storage.DurableFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a running terminal found last, for `yizhan doctor`: while the terminal runs, nobody else can
/// look at its records, its camera or its voice. Nothing personal stands in it.
///
/// @param file beside the records
public record FindingsFile(Path file) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param at when it was found
    public record Found(Instant at, List<Finding> findings) {}

    /// The one of a terminal's data folder.
    public static FindingsFile in(Path data) {
        return new FindingsFile(data.resolve("findings.json"));
    }

    /// @throws org.yizhan.ledger.storage.StorageException if the disk refuses
    public void write(Found found) {
        DurableFiles.write(file, JSON.writeValueAsBytes(found));
    }

    /// Empty where nothing was found yet.
    public Optional<Found> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), Found.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
