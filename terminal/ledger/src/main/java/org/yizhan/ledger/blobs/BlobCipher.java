package org.yizhan.ledger.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals a stream in blocks of 64 KB with AES-256-GCM, so that a blob of any length is read in
/// little memory and nothing unproved is ever handed on. The nonce is the number of the block, with
/// a mark on the last, so that blocks cannot be moved or cut off. A key seals one blob only.
final class BlobCipher {
    static final int BLOCK_BYTES = 64 * 1024;
    private static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec key;

    /// @param key 32 bytes, never used before
    BlobCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /// @return how many bytes were read
    long seal(InputStream plain, OutputStream sealed) throws IOException {
        long bytes = 0;
        byte[] block = plain.readNBytes(BLOCK_BYTES);
        for (long number = 0; ; number++) {
            byte[] next = block.length < BLOCK_BYTES ? new byte[0] : plain.readNBytes(BLOCK_BYTES);
            boolean last = next.length == 0;
            sealed.write(crypt(Cipher.ENCRYPT_MODE, block, nonce(number, last)));
            bytes += block.length;
            if (last) {
                return bytes;
            }
            block = next;
        }
    }

    /// The plain bytes of a sealed stream; reading throws [IOException] where a block was altered,
    /// moved or cut off.
    InputStream opened(InputStream sealed) {
        return new Opened(sealed);
    }

    private final class Opened extends InputStream {
        private static final int SEALED_BYTES = BLOCK_BYTES + TAG_BYTES;

        private final InputStream sealed;
        private byte[] plain = {};
        private byte[] ahead = {};
        private int at;
        private long number = -1;
        private boolean ended;

        Opened(InputStream sealed) {
            this.sealed = sealed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            while (at == plain.length) {
                if (ended) {
                    return -1;
                }
                next();
            }
            int count = Math.min(length, plain.length - at);
            System.arraycopy(plain, at, into, offset, count);
            at += count;
            return count;
        }

        private void next() throws IOException {
            byte[] block = number < 0 ? sealed.readNBytes(SEALED_BYTES) : ahead;
            number++;
            ahead = sealed.readNBytes(SEALED_BYTES);
            ended = ahead.length == 0;
            plain = crypt(Cipher.DECRYPT_MODE, block, nonce(number, ended));
            at = 0;
        }
    }

    private byte[] crypt(int mode, byte[] block, byte[] nonce) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
            return cipher.doFinal(block);
        } catch (AEADBadTagException e) {
            throw new IOException("The blob was altered or cut", e);
        } catch (GeneralSecurityException e) {
            throw new IOException("The blob cannot be read", e);
        }
    }

    private static byte[] nonce(long number, boolean last) {
        return ByteBuffer.allocate(NONCE_BYTES).putLong(number).putInt(last ? 1 : 0).array();
    }
}
