package org.yizhan.ledger.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals a stream in blocks of 64 KB with AES-256-GCM, so that a blob of any length is read in
/// little memory and nothing unproved is ever handed on. The nonce is the number of the block, with
/// a mark on the last, so that blocks cannot be moved or cut off. A key seals one blob only.
public final class BlobCipher {
    static final int BLOCK_BYTES = 64 * 1024;
    private static final int TAG_BYTES = 16;

    /// How long a block is when it is sealed; the last may be shorter.
    static final int SEALED_BLOCK_BYTES = BLOCK_BYTES + TAG_BYTES;

    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec key;

    /// @param key 32 bytes, never used before
    public BlobCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /// How long so many bytes are when they are sealed.
    static long sealedBytes(long plain) {
        long blocks = Math.max(1, (plain + BLOCK_BYTES - 1) / BLOCK_BYTES);
        return plain + blocks * TAG_BYTES;
    }

    /// @return how many bytes were read
    long seal(InputStream plain, OutputStream sealed) throws IOException {
        try (OutputStream sealing = sealing(sealed)) {
            return plain.transferTo(sealing);
        }
    }

    /// Takes plain bytes; closing it seals the last block and leaves `sealed` open.
    public OutputStream sealing(OutputStream sealed) {
        return new Sealing(sealed);
    }

    private final class Sealing extends OutputStream {
        private final OutputStream sealed;
        private final byte[] block = new byte[BLOCK_BYTES];
        private int filled;
        private long number;
        private boolean ended;

        Sealing(OutputStream sealed) {
            this.sealed = sealed;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        /// A full block waits until it is known whether it is the last.
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int at = offset;
            while (at < offset + length) {
                if (filled == BLOCK_BYTES) {
                    sealBlock(false);
                }
                int count = Math.min(BLOCK_BYTES - filled, offset + length - at);
                System.arraycopy(bytes, at, block, filled, count);
                filled += count;
                at += count;
            }
        }

        private void sealBlock(boolean last) throws IOException {
            byte[] plain = Arrays.copyOf(block, filled);
            sealed.write(crypt(Cipher.ENCRYPT_MODE, plain, nonce(number++, last)));
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                ended = true;
                sealBlock(true);
            }
        }
    }

    /// The plain bytes of a sealed stream; reading throws [IOException] where a block was altered,
    /// moved or cut off.
    public InputStream opened(InputStream sealed) {
        return new Opened(sealed);
    }

    private final class Opened extends InputStream {
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
            byte[] block = number < 0 ? sealed.readNBytes(SEALED_BLOCK_BYTES) : ahead;
            number++;
            ahead = sealed.readNBytes(SEALED_BLOCK_BYTES);
            ended = ahead.length == 0;
            plain = crypt(Cipher.DECRYPT_MODE, block, nonce(number, ended));
            at = 0;
        }
    }

    /// One block out of the middle.
    ///
    /// @throws IOException if it is not the block of this number, or was altered
    byte[] open(byte[] sealed, long number, boolean last) throws IOException {
        return crypt(Cipher.DECRYPT_MODE, sealed, nonce(number, last));
    }

    /// The bytes are not those that were sealed.
    public static final class Altered extends IOException {
        private static final long serialVersionUID = 1L;

        Altered(Throwable cause) {
            super("The blob was altered or cut", cause);
        }
    }

    private byte[] crypt(int mode, byte[] block, byte[] nonce) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
            return cipher.doFinal(block);
        } catch (AEADBadTagException e) {
            throw new Altered(e);
        } catch (GeneralSecurityException e) {
            throw new IOException("The blob cannot be read", e);
        }
    }

    private static byte[] nonce(long number, boolean last) {
        return ByteBuffer.allocate(NONCE_BYTES).putLong(number).putInt(last ? 1 : 0).array();
    }
}
