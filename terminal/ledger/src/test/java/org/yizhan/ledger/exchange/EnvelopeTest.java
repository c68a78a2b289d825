package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.keys.NodeKeys;

class EnvelopeTest {
    private static final byte[] MESSAGE = "签到".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private NodeKeys terminal;
    private NodeKeys hub;
    private NodeKeys stranger;

    @BeforeEach
    void keys() {
        terminal = NodeKeys.open(folder.resolve("terminal"), Map.of());
        hub = NodeKeys.open(folder.resolve("hub"), Map.of());
        stranger = NodeKeys.open(folder.resolve("stranger"), Map.of());
    }

    private static Optional<byte[]> open(byte[] envelope, NodeKeys receiver, NodeKeys sender) {
        return Envelope.parse(envelope)
                .flatMap(parsed -> parsed.open(receiver, sender.publicKeys()));
    }

    @Test
    void opensForItsReceiverAsTheSendersWord() {
        byte[] envelope = Envelope.seal(terminal, hub.publicKeys(), MESSAGE);
        assertArrayEquals(MESSAGE, open(envelope, hub, terminal).orElseThrow());
        assertEquals(terminal.publicKeys().node(), Envelope.parse(envelope).orElseThrow().from());
    }

    @Test
    void opensForNobodyElseAndAsNobodyElses() {
        byte[] envelope = Envelope.seal(terminal, hub.publicKeys(), MESSAGE);
        assertEquals(Optional.empty(), open(envelope, stranger, terminal));
        assertEquals(Optional.empty(), open(envelope, hub, stranger));
    }

    @Test
    void isRefusedWhateverByteIsChanged() {
        byte[] envelope = Envelope.seal(terminal, hub.publicKeys(), MESSAGE);
        for (int i = 0; i < envelope.length; i++) {
            byte[] changed = envelope.clone();
            changed[i] ^= 4;
            assertEquals(Optional.empty(), open(changed, hub, terminal), "byte " + i);
        }
    }

    @Test
    void isRefusedWhereverItIsCut() {
        byte[] envelope = Envelope.seal(terminal, hub.publicKeys(), MESSAGE);
        for (int length = 0; length < envelope.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(envelope, length);
            assertEquals(Optional.empty(), open(cut, hub, terminal), "length " + length);
        }
    }
}
