package org.yizhan.speech.voices;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// libespeak-ng, called in the process (API of `speak_lib.h`, 1.50 to 1.52). The library keeps its
/// state in globals: one instance a process, calls one after the other.
final class Espeak {
    /// Receives what is made. Never called by two threads.
    interface Sink {
        /// A `<mark name=…>` of the SSML, before its sound.
        ///
        /// @param sample where it is, in samples from the start of the text
        void mark(String name, int sample);

        /// @return whether more is wanted
        boolean sound(short[] samples);
    }

    private static final String LIBRARY = "libespeak-ng.so.1";
    private static final int SYNCHRONOUS = 2;
    private static final int DO_NOT_EXIT = 0x8000;
    private static final int BUFFER_MILLISECONDS = 25;
    private static final int UTF8_SSML = 1 | 0x10;
    private static final int RATE = 1;
    private static final int RANGE = 4;
    private static final int MARK_EVENT = 3;
    // struct espeak_EVENT: type @0, sample @20, id @32; 40 bytes; a list ends with type 0.
    private static final long EVENT_SIZE = 40;
    private static final long EVENT_SAMPLE = 20;
    private static final long EVENT_ID = 32;
    private static final long EVENTS = 4096;

    private static @Nullable Espeak instance;

    private final SymbolLookup library = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
    private final MethodHandle setVoice = handle("espeak_SetVoiceByName", JAVA_INT, ADDRESS);
    private final MethodHandle setParameter =
            handle("espeak_SetParameter", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
    private final MethodHandle synth =
            handle(
                    "espeak_Synth",
                    JAVA_INT,
                    ADDRESS,
                    JAVA_LONG,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    ADDRESS,
                    ADDRESS);
    // Fair: whoever warms the engine up lets the one who speaks go first.
    private final ReentrantLock lock = new ReentrantLock(true);
    private final int sampleRate;
    private final String version;
    private @Nullable Sink sink;
    private @Nullable Throwable failure;

    private Espeak() throws Throwable {
        MethodHandle initialize =
                handle("espeak_Initialize", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
        sampleRate =
                (int)
                        initialize.invokeExact(
                                SYNCHRONOUS, BUFFER_MILLISECONDS, MemorySegment.NULL, DO_NOT_EXIT);
        if (sampleRate <= 0) {
            throw new VoiceException("espeak-ng has no data: " + sampleRate);
        }
        version = readVersion();
        MethodHandle callback =
                MethodHandles.lookup()
                        .bind(
                                this,
                                "made",
                                MethodType.methodType(
                                        int.class,
                                        MemorySegment.class,
                                        int.class,
                                        MemorySegment.class));
        handleVoid("espeak_SetSynthCallback")
                .invokeExact(
                        Linker.nativeLinker()
                                .upcallStub(
                                        callback,
                                        FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS),
                                        Arena.global()));
    }

    /// The library of this process.
    ///
    /// @throws VoiceException if the machine has none, or it is broken
    static synchronized Espeak instance() {
        if (instance == null) {
            try {
                instance = new Espeak();
            } catch (VoiceException e) {
                throw e;
            } catch (Throwable e) {
                throw new VoiceException("No " + LIBRARY, e);
            }
        }
        return instance;
    }

    int sampleRate() {
        return sampleRate;
    }

    String version() {
        return version;
    }

    /// Whether the library's data knows a voice.
    boolean has(String voice) {
        lock.lock();
        try {
            return select(voice) == 0;
        } catch (Throwable e) {
            throw new VoiceException("espeak-ng voice " + voice, e);
        } finally {
            lock.unlock();
        }
    }

    /// Makes the sound of SSML. The voice is set anew each time: after one SSML text the library
    /// forgets the tones of the voice it had.
    ///
    /// @param wordsPerMinute 80 to 450
    /// @param range of the pitch, 0 to 100
    void speak(String voice, int wordsPerMinute, int range, String ssml, Sink to) {
        lock.lock();
        try (Arena arena = Arena.ofConfined()) {
            if (select(voice) != 0) {
                throw new VoiceException("espeak-ng has no voice " + voice);
            }
            set(RATE, wordsPerMinute);
            set(RANGE, range);
            sink = to;
            failure = null;
            MemorySegment text = arena.allocateFrom(ssml);
            int result =
                    (int)
                            synth.invokeExact(
                                    text,
                                    text.byteSize(),
                                    0,
                                    1,
                                    0,
                                    UTF8_SSML,
                                    MemorySegment.NULL,
                                    MemorySegment.NULL);
            if (failure != null || result != 0) {
                throw new VoiceException("espeak-ng " + result, failure);
            }
        } catch (VoiceException e) {
            throw e;
        } catch (Throwable e) {
            throw new VoiceException("espeak-ng", e);
        } finally {
            sink = null;
            lock.unlock();
        }
    }

    private int select(String voice) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            return (int) setVoice.invokeExact(arena.allocateFrom(voice));
        }
    }

    private void set(int parameter, int value) throws Throwable {
        int result = (int) setParameter.invokeExact(parameter, value, 0);
        if (result != 0) {
            throw new VoiceException("espeak-ng parameter " + parameter + ": " + result);
        }
    }

    /// Called by the library. What leaves an upcall ends the process, so nothing does.
    private int made(MemorySegment sound, int count, MemorySegment events) {
        try {
            Sink to = sink;
            if (to == null) {
                return 1;
            }
            deliverMarks(events, to);
            if (count <= 0 || sound.equals(MemorySegment.NULL)) {
                return 0;
            }
            return to.sound(sound.reinterpret(count * 2L).toArray(JAVA_SHORT)) ? 0 : 1;
        } catch (Throwable e) {
            failure = e;
            return 1;
        }
    }

    private static void deliverMarks(MemorySegment events, Sink to) {
        if (events.equals(MemorySegment.NULL)) {
            return;
        }
        MemorySegment list = events.reinterpret(EVENT_SIZE * EVENTS);
        for (long at = 0; at < list.byteSize() && list.get(JAVA_INT, at) != 0; at += EVENT_SIZE) {
            if (list.get(JAVA_INT, at) == MARK_EVENT) {
                MemorySegment name = list.get(ADDRESS, at + EVENT_ID).reinterpret(256);
                to.mark(name.getString(0), list.get(JAVA_INT, at + EVENT_SAMPLE));
            }
        }
    }

    private String readVersion() throws Throwable {
        MemorySegment text =
                (MemorySegment)
                        handle("espeak_Info", ADDRESS, ADDRESS).invokeExact(MemorySegment.NULL);
        return text.reinterpret(64).getString(0);
    }

    private MethodHandle handle(String name, MemoryLayout result, MemoryLayout... in) {
        return Linker.nativeLinker()
                .downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(result, in));
    }

    private MethodHandle handleVoid(String name) {
        return Linker.nativeLinker()
                .downcallHandle(library.findOrThrow(name), FunctionDescriptor.ofVoid(ADDRESS));
    }
}
