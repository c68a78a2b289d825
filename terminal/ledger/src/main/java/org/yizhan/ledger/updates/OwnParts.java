package org.yizhan.ledger.updates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;

/// What a version has in common with the one that runs, nine tenths of it, is taken from there and
/// travels by no way. One thread at a time.
final class OwnParts {
    private final Blobs blobs;
    private final Path home;
    private final Map<Path, Part> known = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    /// @param home folder of the version that runs; its files stay as they are while it does
    OwnParts(Blobs blobs, Path home) {
        this.blobs = blobs;
        this.home = home;
    }

    /// Takes the parts of a version that are here but for their blobs.
    ///
    /// @param refs the parts' references, in the manifest's order
    /// @throws IOException if a file cannot be read or the disk refuses
    void give(Manifest manifest, List<BlobRef> refs) throws IOException {
        for (int i = 0; i < refs.size(); i++) {
            BlobRef ref = refs.get(i);
            if (!blobs.has(ref.name()) && !refused.contains(ref.name())) {
                give(manifest.parts().get(i), ref);
            }
        }
    }

    private void give(Part part, BlobRef ref) throws IOException {
        Path file = home.resolve(part.path());
        if (ref.bytes() == part.bytes() && isHere(part, file) && !blobs.adopt(ref, file)) {
            refused.add(ref.name()); // it would be the same as the last time
        }
    }

    private boolean isHere(Part part, Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != part.bytes()) {
            return false;
        }
        Part own = known.get(file);
        if (own == null) {
            own = Signing.part(home, part.path());
            known.put(file, own);
        }
        return own.sha256().equals(part.sha256());
    }
}
