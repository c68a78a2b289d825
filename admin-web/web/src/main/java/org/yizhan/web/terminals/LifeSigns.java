package org.yizhan.web.terminals;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the service manager how this program is, as sd_notify(3) does: datagrams to the socket that
/// `NOTIFY_SOCKET` names. Where there is no such socket, nobody is told. One thread at a time.
public final class LifeSigns {
    private static final Logger LOG = LoggerFactory.getLogger(LifeSigns.class);

    /// As in sys/socket.h and sys/un.h on Linux.
    private static final int AF_UNIX = 1;

    private static final int DATAGRAM_CLOSED_ON_EXEC = 2 | 02000000;
    private static final int NO_SIGNAL = 0x4000;
    private static final int LONGEST_PATH = 108;

    private final String address;
    private boolean told;

    private LifeSigns(String address) {
        this.address = address;
    }

    /// @param environment of this process
    public static LifeSigns of(Map<String, String> environment) {
        String address = environment.getOrDefault("NOTIFY_SOCKET", "");
        boolean usable =
                address.matches("[/@].+")
                        && address.getBytes(StandardCharsets.UTF_8).length < LONGEST_PATH;
        return new LifeSigns(usable ? address : "");
    }

    /// The program can be used.
    public void ready() {
        tell("READY=1\nWATCHDOG=1");
    }

    /// The program still does what it is for; silence has the service manager start it anew.
    public void alive() {
        tell("WATCHDOG=1");
    }

    private void tell(String state) {
        if (address.isEmpty()) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            send(arena, state.getBytes(StandardCharsets.UTF_8));
        } catch (Throwable e) { // a method handle may throw anything
            if (!told) {
                told = true;
                LOG.warn("The service manager cannot be told how this program is", e);
            }
        }
    }

    private void send(Arena arena, byte[] state) throws Throwable {
        int socket = (int) Calls.SOCKET.invokeExact(AF_UNIX, DATAGRAM_CLOSED_ON_EXEC, 0);
        try {
            byte[] path = address.getBytes(StandardCharsets.UTF_8);
            if (path[0] == '@') {
                path[0] = 0; // a name in the abstract namespace
            }
            MemorySegment to = arena.allocate(2 + LONGEST_PATH);
            to.set(ValueLayout.JAVA_SHORT, 0, (short) AF_UNIX);
            MemorySegment.copy(path, 0, to, ValueLayout.JAVA_BYTE, 2, path.length);
            MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, state);
            long sent =
                    (long)
                            Calls.SEND.invokeExact(
                                    socket,
                                    bytes,
                                    (long) state.length,
                                    NO_SIGNAL,
                                    to,
                                    2 + path.length);
            if (sent != state.length) {
                throw new IllegalStateException("Not taken by " + address);
            }
        } finally {
            int _ = (int) Calls.CLOSE.invokeExact(socket);
        }
    }

    /// The C library's functions, looked up when they are first needed.
    private static final class Calls {
        static final MethodHandle SOCKET =
                call("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
        static final MethodHandle SEND =
                call(
                        "sendto",
                        FunctionDescriptor.of(
                                JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS,
                                JAVA_INT));
        static final MethodHandle CLOSE = call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

        private static MethodHandle call(String name, FunctionDescriptor form) {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), form);
        }
    }
}
