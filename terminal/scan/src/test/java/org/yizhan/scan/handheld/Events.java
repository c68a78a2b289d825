package org.yizhan.scan.handheld;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Streams of `struct input_event`, as the kernel gives them.
final class Events {
    private static final String DIGITS = "1234567890";
    private static final int ONE = 2;
    private static final int ENTER = 28;

    private Events() {}

    /// Turns a recording of `evemu-record` into what the kernel gave: its lines
    /// `E: seconds type code value`, type and code hexadecimal.
    static byte[] recorded(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Events.class.getResourceAsStream(name))) {
            List<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith("E:"))
                            .toList();
            ByteBuffer stream = stream(lines.size());
            lines.forEach(line -> put(stream, line));
            return stream.array();
        }
    }

    private static void put(ByteBuffer stream, String line) {
        String[] words = line.split("\\s+");
        String[] time = words[1].split("\\.");
        event(
                stream.putLong(Long.parseLong(time[0])).putLong(Long.parseLong(time[1])),
                Integer.parseInt(words[2], 16),
                Integer.parseInt(words[3], 16),
                Integer.parseInt(words[4]));
    }

    /// Digits, and Enter for a line's end.
    static byte[] typed(String keys) {
        ByteBuffer stream = stream(keys.length() * 3);
        for (char key : keys.toCharArray()) {
            int code = key == '\n' ? ENTER : ONE + DIGITS.indexOf(key);
            event(stream.putLong(0).putLong(0), 1, code, 1);
            event(stream.putLong(0).putLong(0), 1, code, 0);
            event(stream.putLong(0).putLong(0), 0, 0, 0);
        }
        return stream.array();
    }

    private static ByteBuffer stream(int events) {
        return ByteBuffer.allocate(events * 24).order(ByteOrder.nativeOrder());
    }

    private static void event(ByteBuffer stream, int type, int code, int value) {
        stream.putShort((short) type).putShort((short) code).putInt(value);
    }
}
