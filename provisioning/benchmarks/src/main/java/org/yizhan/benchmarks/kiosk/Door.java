package org.yizhan.benchmarks.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.settings.Settings;
import org.yizhan.kiosk.Kiosk;
import org.yizhan.kiosk.KioskWindow;
import org.yizhan.kiosk.attendance.ScanEyes;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;
import org.yizhan.kiosk.voice.SpeakerVoice;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.scan.camera.CameraSource;
import org.yizhan.speech.sound.JavaSoundOutput;
import org.yizhan.speech.speaker.Manner;
import org.yizhan.speech.speaker.Speaker;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.Voices;

/// A meeting's door as people find it: the real window, camera, voice and ledger in this process, and
/// notes of when each did its part.
final class Door implements AutoCloseable {
    final Ear ear = new Ear(new JavaSoundOutput());
    final WatchedCamera.Frames frames = new WatchedCamera.Frames();
    private final Speaker speaker;
    private final ExecutorService desk = Executors.newSingleThreadExecutor();
    private final ExecutorService asking = Executors.newSingleThreadExecutor();
    private final CompletableFuture<KioskWindow> window = new CompletableFuture<>();
    private final Map<String, Long> names = new ConcurrentHashMap<>();
    private volatile String expected = "";
    private volatile long drawn;

    /// Opens it on the screen.
    ///
    /// @param camera a folder of pictures, or a video
    Door(TerminalNode node, Path camera) {
        Settings settings = node.settings();
        speaker = Speaker.start(Voices.select(VoiceOptions.of(settings)), Manner.of(settings), ear);
        ScanEyes eyes =
                new ScanEyes(
                        () -> new WatchedCamera(new CameraSource(camera.toString()), frames),
                        List.of());
        DoorSources sources = DoorSources.of(node.ledger(), eyes, desk, asking);
        Platform.startup(() -> open(settings, sources));
        window.join();
    }

    private void open(Settings settings, DoorSources sources) {
        try {
            var bounds = Screen.getPrimary().getBounds();
            Glass glass = Glass.of((int) bounds.getWidth(), (int) bounds.getHeight(), settings);
            Kiosk kiosk = new Kiosk(glass, sources, new SpeakerVoice(speaker), System::nanoTime);
            KioskWindow opened = new KioskWindow(kiosk);
            opened.open();
            kiosk.navigator().go(new MeetingDoor());
            kiosk.scene().addPostLayoutPulseListener(() -> pulse(kiosk.scene()));
            window.complete(opened);
        } catch (RuntimeException e) {
            window.completeExceptionally(e);
        }
    }

    /// Each pulse that draws: whether what it draws has the name that is waited for.
    private void pulse(Scene scene) {
        @Nullable Node shown = scene.lookup("#result-name");
        if (shown instanceof Labeled label) {
            String name = label.getText().replace("\n", "");
            names.putIfAbsent(name, System.nanoTime());
            if (drawn == 0 && name.equals(expected)) {
                drawn = System.nanoTime();
            }
        }
    }

    /// From now on somebody of this name is waited for.
    void expect(String name) {
        expected = name;
        drawn = 0;
        ear.listen();
        frames.listen();
    }

    /// When the pulse was laid out that draws the name, by [System#nanoTime()]; 0 before.
    long drawn() {
        return drawn;
    }

    /// When the pulse was laid out that first drew each name, by [System#nanoTime()].
    Map<String, Long> names() {
        return names;
    }

    /// Whether all has happened that is waited for.
    boolean answered() {
        return drawn != 0 && ear.first() != 0 && frames.first() != 0;
    }

    @Override
    public void close() {
        Platform.runLater(() -> {
            window.join().close();
            Platform.exit();
        });
        speaker.close();
        desk.shutdown();
        asking.shutdown();
    }
}
