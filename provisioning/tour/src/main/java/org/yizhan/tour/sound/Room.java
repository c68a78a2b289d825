package org.yizhan.tour.sound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.Program;
import org.yizhan.tour.programs.ToolException;
import org.yizhan.tour.programs.Waiting;

/// A room with a loudspeaker and a microphone in it: a PulseAudio server of its own with a null
/// sink, which plays in real time, and parec, which records all that is played.
public final class Room implements AutoCloseable {
    private static final int RATE = 16_000;

    /// Longer than the pauses between two sentences.
    private static final Duration QUIET = Duration.ofMillis(1300);

    private final Program server;
    private final Path folder;
    private final Process microphone;
    private byte[] heard = new byte[RATE * 2 * 60];
    private int length;

    private Room(Program server, Path folder, Process microphone) {
        this.server = server;
        this.folder = folder;
        this.microphone = microphone;
    }

    /// @param folder short, for the socket's name may have 107 characters
    /// @param log of the sound server
    public static Room open(Path folder, Path log) {
        try {
            Files.writeString(
                    folder.resolve("asound.conf"),
                    """
                    </usr/share/alsa/alsa.conf>
                    pcm.!default { type pulse }
                    ctl.!default { type pulse }
                    """);
            Program server = Program.start("pulseaudio", serverOf(folder), log);
            Path socket = folder.resolve("sound");
            Waiting.until("there is sound", Duration.ofSeconds(10), () -> Files.exists(socket));
            Process microphone = microphone(folder);
            Room room = new Room(server, folder, microphone);
            Thread.ofPlatform().daemon().name("microphone").start(room::listen);
            Waiting.until("sound is recorded", Duration.ofSeconds(10), () -> room.now() > 0);
            return room;
        } catch (IOException e) {
            throw new ToolException("There is no sound", e);
        }
    }

    private static Command serverOf(Path folder) {
        String door = "module-native-protocol-unix auth-anonymous=1 socket=" + folder + "/sound";
        return Command.of(
                        "pulseaudio",
                        "-n",
                        "--daemonize=no",
                        "--exit-idle-time=-1",
                        "--use-pid-file=no",
                        "--disable-shm=yes",
                        "-L",
                        door,
                        "-L",
                        "module-null-sink sink_name=hall rate=48000 channels=1")
                .in(Map.of("HOME", folder.toString(), "XDG_RUNTIME_DIR", folder.toString()));
    }

    private static Process microphone(Path folder) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        "parec",
                        "--device=hall.monitor",
                        "--format=s16le",
                        "--channels=1",
                        "--rate=" + RATE,
                        "--latency-msec=20",
                        "--raw");
        builder.environment().putAll(environment(folder));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static Map<String, String> environment(Path folder) {
        return Map.of(
                "PULSE_SERVER", "unix:" + folder + "/sound",
                "ALSA_CONFIG_PATH", folder + "/asound.conf",
                "HOME", folder.toString());
    }

    /// What a program needs in its environment to be heard here.
    public Map<String, String> environment() {
        Map<String, String> all = new java.util.HashMap<>(environment(folder));
        all.remove("HOME");
        return Map.copyOf(all);
    }

    private void listen() {
        byte[] some = new byte[RATE / 25];
        try (InputStream in = microphone.getInputStream()) {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                append(some, n);
            }
        } catch (IOException e) {
            // The room was closed.
            Thread.yield();
        }
    }

    private synchronized void append(byte[] some, int n) {
        if (length + n > heard.length) {
            heard = Arrays.copyOf(heard, heard.length * 2);
        }
        System.arraycopy(some, 0, heard, length, n);
        length += n;
    }

    /// A point in the recording: now.
    public synchronized int now() {
        return length & ~1;
    }

    /// What was heard from a point of [#now()] until now.
    public synchronized Wav since(int from) {
        return new Wav(Arrays.copyOfRange(heard, from, length & ~1), RATE);
    }

    /// Listens until something was heard and it has been quiet again for a while, or the time is
    /// over.
    ///
    /// @param from a point of [#now()]
    /// @param longest from now on
    public Wav hear(int from, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            Wav heard = since(from);
            if (heard.heard().compareTo(QUIET) > 0 && heard.last(QUIET).heard().isZero()) {
                return heard;
            }
            Waiting.pause(Duration.ofMillis(100));
        }
        return since(from);
    }

    @Override
    public void close() {
        microphone.destroyForcibly();
        microphone.onExit().join();
        server.close();
    }
}
