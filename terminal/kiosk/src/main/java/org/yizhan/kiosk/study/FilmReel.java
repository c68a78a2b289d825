package org.yizhan.kiosk.study;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.content.clips.ClipPictures;
import org.yizhan.content.clips.ClipPictures.Picture;
import org.yizhan.content.clips.UnplayableClip;

/// Fetches a film's pictures on a thread of its own, always the one that belongs to the time that
/// is heard. A machine that is too slow leaves pictures out, never words.
final class FilmReel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FilmReel.class);
    private static final int PICTURES = 3;

    /// Up to so far back it stays at the picture it has.
    private static final int JITTER = 250;

    private final ClipSource source;
    private final Consumer<Picture> show;
    private final BlockingQueue<int[]> spare = new ArrayBlockingQueue<>(PICTURES);
    private final Thread thread = new Thread(this::run, "film");
    private int wanted;
    private int shownFrom = 1;
    private int shownUntil;
    private boolean closed;

    /// @param show called on the reel's thread; gives the pixels back when they were drawn
    FilmReel(ClipSource source, Consumer<Picture> show) {
        this.source = source;
        this.show = show;
        for (int i = 0; i < PICTURES; i++) {
            spare.add(new int[0]);
        }
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /// The time that is heard now, in milliseconds.
    synchronized void at(int millis) {
        wanted = millis;
        notifyAll();
    }

    void giveBack(Picture drawn) {
        spare.add(drawn.argb());
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        thread.interrupt();
    }

    private void run() {
        try {
            Optional<InputStream> found = source.open();
            if (found.isPresent()) {
                try (InputStream in = found.get();
                        ClipPictures pictures = ClipPictures.open(in)) {
                    roll(pictures);
                }
            }
        } catch (IOException | UnplayableClip e) {
            LOG.warn("The pictures of a film cannot be shown", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody looks any more
        }
    }

    private void roll(ClipPictures pictures) throws InterruptedException {
        while (true) {
            int next = awaitNext();
            int[] pixels = spare.take();
            Optional<Picture> picture = pictures.at(next, pixels);
            if (picture.isPresent()) {
                shows(picture.get().millis() - JITTER, picture.get().millis());
                show.accept(picture.get());
            } else {
                spare.add(pixels);
                shows(next - JITTER, Integer.MAX_VALUE);
            }
        }
    }

    private synchronized void shows(int from, int until) {
        shownFrom = from;
        shownUntil = until;
    }

    private synchronized int awaitNext() throws InterruptedException {
        while (!closed && wanted >= shownFrom && wanted <= shownUntil) {
            wait();
        }
        if (closed) {
            throw new InterruptedException();
        }
        return wanted;
    }
}
