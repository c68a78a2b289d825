package org.yizhan.kiosk.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.OwnReading;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Reading;
import org.yizhan.kiosk.voice.Voice;
import org.yizhan.speech.sound.SoundFiles;

/// Reads a lesson as its publisher read it; sentences they did not read, by the terminal's voice.
record OwnVoice(Library library, Lesson lesson, Narrator narrator) implements Reading.Lector {
    private static final Logger LOG = LoggerFactory.getLogger(OwnVoice.class);

    @Override
    public void read(String line, Voice.Listener listener) {
        Optional<byte[]> own = file(line);
        if (own.isPresent()) {
            narrator.recite(line, () -> decoded(own.get()), listener);
        } else {
            narrator.read(line, Words.of(lesson), listener);
        }
    }

    private Optional<byte[]> file(String line) {
        Optional<InputStream> found = library.picture(lesson, OwnReading.path(line));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = found.get()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            LOG.warn("A reading cannot be fetched", e);
            return Optional.empty();
        }
    }

    private static short[] decoded(byte[] file) {
        try {
            return SoundFiles.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
