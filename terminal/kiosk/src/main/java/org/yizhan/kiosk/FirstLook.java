package org.yizhan.kiosk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.storage.StorageException;

/// What must be known to draw the idle screen before the records are open: the settings of the
/// glass. It is there from the second start of a terminal that serves a village; where it is
/// missing or makes no sense, the first screen waits for the records. Nothing personal.
final class FirstLook implements Settings {
    private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);

    private final Properties values;

    private FirstLook(Properties values) {
        this.values = values;
    }

    /// Where it is kept.
    ///
    /// @param data the terminal's folder
    static Path file(Path data) {
        return data.resolve("first-look");
    }

    /// What was kept at the last start.
    static Optional<FirstLook> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties values = new Properties();
        try (Reader in =
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            values.load(in);
            FirstLook look = new FirstLook(values);
            Glass.SETTINGS.forEach(look::get);
            return Optional.of(look);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} is passed over", file.getFileName(), e);
            return Optional.empty();
        }
    }

    /// Keeps it for the next start. A failure costs that start its speed.
    static void keep(Path file, Settings settings) {
        Properties values = new Properties();
        Glass.SETTINGS.forEach(
                setting -> values.setProperty(setting.name(), settings.get(setting).toString()));
        try {
            if (read(file).filter(known -> known.values.equals(values)).isEmpty()) {
                DurableFiles.write(file, text(values).getBytes(StandardCharsets.UTF_8));
            }
        } catch (StorageException e) {
            LOG.warn("{} could not be written", file.getFileName(), e);
        }
    }

    private static String text(Properties values) {
        StringWriter out = new StringWriter();
        try {
            values.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        return out.toString();
    }

    /// @throws IllegalArgumentException if what was written is not valid
    @Override
    public <T> T get(Setting<T> setting) {
        String written = values.getProperty(setting.name());
        return written == null ? setting.defaultValue() : setting.parse().apply(written);
    }
}
