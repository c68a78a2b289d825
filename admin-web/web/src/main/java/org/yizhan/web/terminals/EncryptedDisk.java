package org.yizhan.web.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Whether a folder lies on a disk that is encrypted as a whole (dm-crypt, such as LUKS): it asks
/// for a passphrase whenever the machine starts, and alone it opens nothing.
///
/// @param devices the kernel's list of block devices by number, `/sys/dev/block`
record EncryptedDisk(Path devices) {
    /// What cannot be looked at counts as not encrypted.
    boolean holds(Path folder) {
        try {
            Path there = folder.toAbsolutePath();
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            return isEncrypted(
                    devices.resolve(number((Long) Files.getAttribute(there, "unix:dev"))));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /// As `makedev(3)` of glibc puts the two numbers together.
    static String number(long device) {
        long major = ((device >>> 8) & 0xfff) | ((device >>> 32) & ~0xfffL);
        long minor = (device & 0xff) | ((device >>> 12) & ~0xffL);
        return major + ":" + minor;
    }

    /// Or lies on one that is: a volume of LVM on an encrypted partition.
    private static boolean isEncrypted(Path device) throws IOException {
        Path kind = device.resolve("dm/uuid");
        if (Files.exists(kind) && Files.readString(kind).startsWith("CRYPT-")) {
            return true;
        }
        for (Path below : below(device.resolve("slaves"))) {
            if (isEncrypted(below)) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> below(Path slaves) throws IOException {
        if (!Files.isDirectory(slaves)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(slaves)) {
            return all.toList();
        }
    }
}
