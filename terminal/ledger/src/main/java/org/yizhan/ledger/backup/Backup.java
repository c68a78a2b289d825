package org.yizhan.ledger.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.spec.SecretKeySpec;
import org.yizhan.ledger.blobs.BlobCipher;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.storage.FactsCopy;
import org.yizhan.ledger.streams.BodyCipher;

/// Everything of a node in one sealed file, made while it runs. In front, in the open: eight bytes
/// that say so and the backup's key, locked; behind, sealed in blocks, a zip of the node's folder.
/// What can be made again, or guards this machine only, stays out.
public final class Backup {
    static final byte[] MARK = "YIZHANB1".getBytes(StandardCharsets.US_ASCII);
    static final String DATA_KEY = "data.key";
    static final String FACTS = "facts.db";
    static final String KEYS = "keys";

    /// Two copies of a poll's box, from before and after one opinion, would tell what it was
    /// (decision 0013); the township knows the counts but for the last four.
    private static final String BOXES = "polls.box/";

    private static final Set<String> STAYS_HERE =
            Set.of("lock", "door", "views.sealed", "facts.copy", "keys/wrap.secret");
    private static final Pattern IN_PASSING =
            Pattern.compile("facts\\.db.*|keys/data\\.key\\..*|versions/.*|.*\\.(new|part|tmp)");

    private final Path folder;
    private final NodeKeys keys;

    /// @param folder of an open node
    public Backup(Path folder, NodeKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /// Writes the backup; the stream stays open. What is recorded meanwhile may or may not be in
    /// it; what was acknowledged before is.
    ///
    /// @throws IOException if either side fails; the backup is then worth nothing
    /// @throws org.yizhan.ledger.storage.StorageException if the facts cannot be copied
    public void write(OutputStream out, BackupLock lock) throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        DataOutputStream head = new DataOutputStream(out);
        head.write(MARK);
        byte[] locked = lock.seal(key);
        head.writeShort(locked.length);
        head.write(locked);
        try (OutputStream sealing = new BlobCipher(key).sealing(out);
                ZipOutputStream zip = new ZipOutputStream(sealing)) {
            zip.setLevel(Deflater.BEST_SPEED); // nearly all of it is sealed already
            put(zip, DATA_KEY, keys.sealDataKey(new BodyCipher(new SecretKeySpec(key, "AES"))));
            facts(zip);
            files(zip);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private void facts(ZipOutputStream zip) throws IOException {
        Path facts = folder.resolve(FACTS);
        if (!Files.exists(facts)) {
            return; // they are in PostgreSQL, which has its own ways
        }
        Path copy = folder.resolve("facts.copy");
        Files.deleteIfExists(copy);
        try {
            FactsCopy.of(facts, copy);
            FactsCopy.leaveOut(copy, BOXES);
            zip.putNextEntry(new ZipEntry(FACTS));
            Files.copy(copy, zip);
            zip.closeEntry();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void files(ZipOutputStream zip) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString();
            if (!STAYS_HERE.contains(name) && !IN_PASSING.matcher(name).matches()) {
                put(zip, file, name);
            }
        }
    }

    private static void put(ZipOutputStream zip, Path file, String name) throws IOException {
        try {
            byte[] none = {};
            if (Files.size(file) == 0) {
                put(zip, name, none);
                return;
            }
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(file, zip);
            zip.closeEntry();
        } catch (NoSuchFileException e) {
            // it went away meanwhile, as a blob does that was erased
        }
    }
}
