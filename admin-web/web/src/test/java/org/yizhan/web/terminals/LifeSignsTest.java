package org.yizhan.web.terminals;

import static java.lang.foreign.ValueLayout.ADDRESS;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifeSignsTest {
    private static final Linker LINKER = Linker.nativeLinker();

    @TempDir Path folder;
    private int socket = -1;

    /// Listens as a service manager does.
    private void listen(String address) throws Throwable {
        socket =
                (int)
                        call(
                                        "socket",
                                        FunctionDescriptor.of(
                                                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT))
                                .invokeExact(1, 2, 0);
        try (Arena arena = Arena.ofConfined()) {
            byte[] path = address.replace('@', '\0').getBytes(StandardCharsets.UTF_8);
            MemorySegment name = arena.allocate(110);
            name.set(ValueLayout.JAVA_SHORT, 0, (short) 1);
            MemorySegment.copy(path, 0, name, ValueLayout.JAVA_BYTE, 2, path.length);
            int bound =
                    (int)
                            call(
                                            "bind",
                                            FunctionDescriptor.of(
                                                    JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT))
                                    .invokeExact(socket, name, 2 + path.length);
            assertEquals(0, bound);
        }
    }

    /// What was told; empty if nothing is there.
    private String heard() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment into = arena.allocate(256);
            int doNotWait = 0x40;
            long count =
                    (long)
                            call(
                                            "recv",
                                            FunctionDescriptor.of(
                                                    JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG,
                                                    JAVA_INT))
                                    .invokeExact(socket, into, 256L, doNotWait);
            return count < 0
                    ? ""
                    : new String(
                            into.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE),
                            StandardCharsets.UTF_8);
        }
    }

    private static MethodHandle call(String name, FunctionDescriptor form) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), form);
    }

    @AfterEach
    void close() throws Throwable {
        int _ = (int) call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT)).invokeExact(socket);
    }

    private static LifeSigns signs(String address) {
        return LifeSigns.of(Map.of("NOTIFY_SOCKET", address));
    }

    @Test
    void tellsThatItIsReadyAndThenThatItIsAlive() throws Throwable {
        String address = folder.resolve("notify").toString();
        listen(address);
        LifeSigns signs = signs(address);
        signs.ready();
        assertEquals("READY=1\nWATCHDOG=1", heard());
        signs.alive();
        assertEquals("WATCHDOG=1", heard());
        assertEquals("", heard());
    }

    @Test
    void reachesANameInTheAbstractNamespace() throws Throwable {
        String address = "@yizhan-test-" + ProcessHandle.current().pid();
        listen(address);
        signs(address).ready();
        assertEquals("READY=1\nWATCHDOG=1", heard());
    }

    @Test
    void goesOnWhereNobodyListens() throws Throwable {
        LifeSigns.of(Map.of()).alive();
        signs("").alive();
        signs("/" + "x".repeat(200)).alive();
        LifeSigns gone = signs(folder.resolve("gone").toString());
        gone.alive();
        gone.alive();
        String address = folder.resolve("notify").toString();
        listen(address);
        signs(address).alive();
        assertEquals("WATCHDOG=1", heard());
    }
}
