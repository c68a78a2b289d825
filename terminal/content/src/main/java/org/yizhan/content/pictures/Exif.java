package org.yizhan.content.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a phone held a photograph (tag 0x0112 of Exif 2.32, in a JPEG's APP1 segment).
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;

    private Exif() {}

    /// @return 1 (upright) to 8; 1 where nothing is said
    static int orientation(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer in) {
        if ((in.getShort() & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        for (int marker = in.getShort() & 0xFFFF;
                marker >= 0xFFE0 && marker <= 0xFFEF;
                marker = in.getShort() & 0xFFFF) {
            int length = (in.getShort() & 0xFFFF) - 2;
            int next = in.position() + length;
            if (marker == 0xFFE1 && length > 14 && in.getInt() == 0x45786966) {
                in.getShort();
                return orientation(in.slice());
            }
            in.position(next);
        }
        return UPRIGHT;
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.getShort();
        tiff.position(tiff.getInt());
        for (int left = tiff.getShort() & 0xFFFF; left > 0; left--) {
            int entry = tiff.position();
            if ((tiff.getShort() & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
            tiff.position(entry + 12);
        }
        return UPRIGHT;
    }
}
