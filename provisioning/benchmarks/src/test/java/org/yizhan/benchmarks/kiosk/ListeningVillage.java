package org.yizhan.benchmarks.kiosk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.Kiosk;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.study.LedgerHearing;
import org.yizhan.kiosk.study.Library;
import org.yizhan.kiosk.study.Shelves;
import org.yizhan.kiosk.views.Kept;
import org.yizhan.kiosk.voice.Voice;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Views;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.speaker.SoundStream;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;

/// A village's terminal with its real node and its real screens, at which somebody listens to a
/// lesson.
final class ListeningVillage implements AutoCloseable {
    private final TerminalNode node;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final List<Kept<?>> kept = new ArrayList<>();
    private final Patient voice = new Patient();
    private final Library library;
    private final Kiosk kiosk;

    /// @param node enrolled; closed together with this
    /// @param glass how the screen stands
    ListeningVillage(TerminalNode node, Path folder, Glass glass) {
        this.node = node;
        PlaceId village = node.place().orElseThrow();
        Clock clock = Clock.system(DemoNode.ZONE);
        Shelves shelves =
                new Shelves(
                        new Shelves.Where(node, village, clock, folder),
                        new Shelves.Keeping() {
                            @Override
                            public <T> Kept<T> keep(Function<Views, T> question) {
                                Kept<T> answer = new Kept<>(node.ledger(), background, question);
                                kept.add(answer);
                                return answer;
                            }
                        });
        library = shelves.of(Language.ZH_CN);
        LessonSources sources =
                new LessonSources(
                        DoorSources.of(node.ledger(), new Blind(), background, background),
                        shelves,
                        new LedgerHearing(node.ledger(), village, background),
                        () -> node.ledger().read(views -> new Places(views).name(village)));
        kiosk = onGlass(() -> new Kiosk(glass, sources, voice, System::nanoTime));
    }

    /// One exchange with the hub, whole; what it brought stands on the screens afterwards.
    void exchange() throws Exception {
        Outcome outcome = node.exchanger().orElseThrow().now().get();
        if (!(outcome instanceof Outcome.Drained)) {
            throw new AssertionError(outcome);
        }
        kept.forEach(Kept::renew);
        background.submit(() -> {}).get();
    }

    List<Lesson> lessons() {
        return library.lessons();
    }

    /// Opens a lesson and listens to its end.
    ///
    /// @return what was said, in order
    List<String> listen(Lesson lesson) {
        voice.said.clear();
        onGlass(() -> {
            kiosk.navigator().go(new Destination.LessonRead(lesson.id()));
            return true;
        });
        for (int i = 0; i <= lesson.sentences().size(); i++) {
            onGlass(voice::finish);
            onGlass(() -> true);
        }
        return List.copyOf(voice.said);
    }

    /// Goes somewhere and looks.
    void look(Destination where, Path picture) {
        WritableImage seen =
                onGlass(() -> {
                    kiosk.navigator().go(where);
                    return kiosk.scene().snapshot(null);
                });
        write(seen, picture);
    }

    private static <T> T onGlass(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Toolkit.start();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    private static void write(WritableImage seen, Path file) {
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader reader = seen.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kept.forEach(Kept::close);
        background.shutdown();
        node.close();
    }

    /// Once for all windows.
    private static final class Toolkit {
        private static boolean started;

        static synchronized void start() {
            if (!started) {
                started = true;
                Platform.startup(() -> {});
                Platform.setImplicitExit(false);
            }
        }
    }

    /// Says one thing after the other, each until it is told that it has been said.
    private static final class Patient implements Voice {
        final List<String> said = new CopyOnWriteArrayList<>();
        private Listener listener = _ -> {};

        boolean finish() {
            Listener heard = listener;
            listener = _ -> {};
            heard.finished(Ending.SAID);
            return true;
        }

        @Override
        public void speak(Utterance utterance, Listener heard) {
            said.add(utterance.text());
            listener = heard;
        }

        @Override
        public void play(SoundStream sound, Listener heard) {
            sound.close();
            listener = heard;
        }

        @Override
        public void chime(Chime chime) {}

        @Override
        public void stop() {}

        @Override
        public void pause() {}

        @Override
        public void resume() {}

        @Override
        public void pace(Pace pace) {}

        @Override
        public void volume(double level) {}

        @Override
        public void usual(double level) {}

        @Override
        public double usual() {
            return 1;
        }

        @Override
        public void reset() {}

        @Override
        public boolean audible() {
            return true;
        }
    }
}
