package org.yizhan.ledger.updates;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.storage.DurableFiles;

/// Puts a version together from its blobs, whole or not at all.
///
/// @param blobs where its parts lie
/// @param versions where it goes
record Assembly(Blobs blobs, Versions versions) {
    /// Stays free, so that facts can be written while a version is put together.
    private static final long FOR_FACTS = 512L * 1024 * 1024;

    /// How that ended.
    enum Outcome {
        /// It is here, and survives a power cut.
        WHOLE,
        /// Not all of it has come yet.
        LACKING,
        /// The disk has no room for it.
        NO_ROOM,
        /// A part is not what the manifest says; nothing of it is kept.
        MIXED
    }

    /// Puts a version together; one that is here already is left alone.
    ///
    /// @throws IOException if the disk refuses
    Outcome of(Verdict.Wanted wanted) throws IOException {
        Manifest manifest = wanted.manifest();
        if (versions.has(manifest.number())) {
            return Outcome.WHOLE;
        }
        if (!wanted.blobs().stream().map(BlobRef::name).allMatch(blobs::has)) {
            return Outcome.LACKING;
        }
        Path folder = versions.coming(manifest.number());
        versions.step("clear the folder");
        Trees.delete(folder);
        if (versions.room() < manifest.size() + FOR_FACTS) {
            return Outcome.NO_ROOM;
        }
        DurableFiles.folder(folder);
        for (int i = 0; i < manifest.parts().size(); i++) {
            versions.step("part " + manifest.parts().get(i).path());
            if (!put(folder, manifest.parts().get(i), wanted.blobs().get(i))) {
                Trees.delete(folder);
                return Outcome.MIXED;
            }
        }
        versions.step("sync");
        Trees.sync(folder);
        versions.settle(manifest.number());
        return Outcome.WHOLE;
    }

    private boolean put(Path folder, Part part, BlobRef ref) throws IOException {
        if (ref.bytes() != part.bytes()) {
            return false;
        }
        Path file = folder.resolve(part.path());
        Files.createDirectories(file.toAbsolutePath().getParent());
        MessageDigest digest = sha256();
        boolean here = blobs.read(ref, in -> write(in, file, digest));
        if (part.program()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        }
        return here && HexFormat.of().formatHex(digest.digest()).equals(part.sha256());
    }

    private static void write(InputStream in, Path file, MessageDigest digest) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out =
                        new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            in.transferTo(out);
            channel.force(true);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
