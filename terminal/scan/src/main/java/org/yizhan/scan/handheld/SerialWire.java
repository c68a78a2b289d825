package org.yizhan.scan.handheld;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/// A scanner that sends what it reads over a serial line: 9600 baud, 8 bits, no parity, one stop
/// bit, as they leave the factory; through USB the speed does not matter.
final class SerialWire implements Wire {
    private static final int BAUD = 9600;

    private final SerialPort port;
    private final byte[] buffer = new byte[512];
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();
    private final Queue<String> ended = new ArrayDeque<>();

    private SerialWire(SerialPort port) {
        this.port = port;
    }

    /// @throws IOException if it is not there, or another program has it
    static SerialWire open(Path device) throws IOException {
        try {
            SerialPort port = SerialPort.getCommPort(device.toRealPath().toString());
            port.setComPortParameters(BAUD, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            port.setComPortTimeouts(
                    SerialPort.TIMEOUT_READ_SEMI_BLOCKING, PATIENCE_MILLISECONDS, 0);
            if (!port.openPort(0)) {
                throw new IOException(
                        "Cannot open " + device + ": errno " + port.getLastErrorCode());
            }
            return new SerialWire(port);
        } catch (SerialPortInvalidPortException | LinkageError e) {
            throw new IOException("No serial line " + device, e);
        }
    }

    @Override
    public Optional<String> next() throws IOException {
        if (ended.isEmpty()) {
            int count = port.readBytes(buffer, buffer.length);
            if (count < 0 || (count == 0 && !port.isOpen())) {
                throw new IOException("The scanner is gone");
            }
            if (count == 0) {
                end();
            }
            for (int i = 0; i < count; i++) {
                take(buffer[i]);
            }
        }
        return Optional.ofNullable(ended.poll());
    }

    private void take(byte one) {
        if (one == '\r' || one == '\n' || one == '\t') {
            end();
        } else if (one >= 0 && one < ' ') {
            return; // such as STX and ETX around a code
        } else if (code.size() < LONGEST) {
            code.write(one);
        }
    }

    private void end() {
        if (code.size() > 0) {
            ended.add(code.toString(StandardCharsets.UTF_8));
            code.reset();
        }
    }

    @Override
    public void close() {
        port.closePort();
    }
}
