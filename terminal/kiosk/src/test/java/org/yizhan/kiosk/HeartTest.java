package org.yizhan.kiosk;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.web.terminals.LifeSigns;

/// Beats to a service manager that listens, on the UI thread and only there.
class HeartTest {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final String ALIVE = "WATCHDOG=1";

    /// As in sys/socket.h on Linux.
    private static final int SOL_SOCKET = 1;

    private static final int SO_RCVTIMEO = 20;
    private static final int PATIENCE = 120_000;
    private static final int DO_NOT_WAIT = 0x40;

    @TempDir Path folder;
    private int socket;

    private static MethodHandle call(String name, FunctionDescriptor form) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), form);
    }

    @BeforeEach
    void listen() throws Throwable {
        var three = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
        socket = (int) call("socket", three).invokeExact(1, 2, 0);
        byte[] path = folder.resolve("notify").toString().getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(110);
            name.set(ValueLayout.JAVA_SHORT, 0, (short) 1);
            MemorySegment.copy(path, 0, name, JAVA_BYTE, 2, path.length);
            var bind = FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
            assertEquals(0, (int) call("bind", bind).invokeExact(socket, name, 2 + path.length));
        }
    }

    @AfterEach
    void close() throws Throwable {
        int _ = (int) call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT)).invokeExact(socket);
    }

    /// What was told within so long; empty if nothing was.
    private String heard(int milliseconds, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment patience = arena.allocate(16);
            patience.set(JAVA_LONG, 0, milliseconds / 1_000);
            patience.set(JAVA_LONG, 8, milliseconds % 1_000 * 1_000L);
            var option =
                    FunctionDescriptor.of(
                            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
            int _ =
                    (int)
                            call("setsockopt", option)
                                    .invokeExact(socket, SOL_SOCKET, SO_RCVTIMEO, patience, 16);
            MemorySegment into = arena.allocate(256);
            var receive = FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
            long count = (long) call("recv", receive).invokeExact(socket, into, 256L, flags);
            return count < 0
                    ? ""
                    : new String(into.asSlice(0, count).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void beatsWhileTheScreenAnswersAndIsSilentWhileItIsFrozen() {
        String address = folder.resolve("notify").toString();
        Heart heart = new Heart(LifeSigns.of(Map.of("NOTIFY_SOCKET", address)));
        Fx.run(heart::start);
        assertEquals("READY=1\nWATCHDOG=1", heard(PATIENCE, 0));
        assertEquals(ALIVE, heard(PATIENCE, 0));
        assertEquals("", Fx.get(this::whileFrozen), "the UI thread stood still");
        assertEquals(ALIVE, heard(PATIENCE, 0), "it goes on");
    }

    /// On the UI thread, which does nothing else meanwhile.
    private String whileFrozen() {
        String waiting = ALIVE;
        while (!waiting.isEmpty()) {
            waiting = heard(0, DO_NOT_WAIT);
        }
        return heard(2_500, 0);
    }
}
