package org.yizhan.speech.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes one Opus stream into Ogg pages (RFC 3533, RFC 7845), as browsers read it: a head, an empty
/// list of tags, then a page for every second.
final class OggPages {
    private static final int SERIAL = 1;
    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final int FIRST = 2;
    private static final int LAST = 4;
    private static final int PACKETS_A_PAGE = 50;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<byte[]> packets = new ArrayList<>();
    private long reached;
    private int number;

    /// @param preSkip frames the encoder puts before the first
    OggPages(int preSkip) {
        ByteBuffer head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        head.put("OpusHead".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 1);
        head.putShort((short) preSkip).putInt(Pcm.RATE).putShort((short) 0).put((byte) 0);
        write(List.of(head.array()), FIRST, 0);
        byte[] vendor = "yizhan".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tags = ByteBuffer.allocate(16 + vendor.length).order(ByteOrder.LITTLE_ENDIAN);
        tags.put("OpusTags".getBytes(StandardCharsets.US_ASCII));
        tags.putInt(vendor.length).put(vendor).putInt(0);
        write(List.of(tags.array()), 0, 0);
    }

    /// @param granule frames up to the end of this packet, those before the first among them
    void add(byte[] packet, long granule) {
        if (packets.size() == PACKETS_A_PAGE) {
            write(packets, 0, reached);
            packets.clear();
        }
        packets.add(packet);
        reached = granule;
    }

    /// @param granule where the sound ends, within the last packet
    byte[] end(long granule) {
        write(packets, LAST, granule);
        return out.toByteArray();
    }

    private void write(List<byte[]> packets, int kind, long granule) {
        ByteArrayOutputStream lacing = new ByteArrayOutputStream();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] packet : packets) {
            for (int left = packet.length; left >= 255; left -= 255) {
                lacing.write(255);
            }
            lacing.write(packet.length % 255);
            content.writeBytes(packet);
        }
        ByteBuffer page =
                ByteBuffer.allocate(27 + lacing.size() + content.size())
                        .order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS".getBytes(StandardCharsets.US_ASCII)).put((byte) 0).put((byte) kind);
        page.putLong(granule).putInt(SERIAL).putInt(number++).putInt(0);
        page.put((byte) lacing.size()).put(lacing.toByteArray()).put(content.toByteArray());
        page.putInt(22, checksum(page.array()));
        out.writeBytes(page.array());
    }

    private static int checksum(byte[] page) {
        int sum = 0;
        for (byte next : page) {
            sum ^= (next & 0xff) << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
            }
        }
        return sum;
    }
}
