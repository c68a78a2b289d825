package org.yizhan.ledger.updates;

import java.util.List;
import org.yizhan.ledger.blobs.BlobRef;

/// What a terminal thinks of a release.
public sealed interface Verdict {
    /// It shall be installed.
    ///
    /// @param blobs the parts' references, in their order
    record Wanted(Manifest manifest, String signature, List<BlobRef> blobs) implements Verdict {
        public Wanted {
            blobs = List.copyOf(blobs);
        }
    }

    /// It is what runs here.
    ///
    /// @param blobs the parts' references, in their order
    record Here(Manifest manifest, List<BlobRef> blobs) implements Verdict {
        public Here {
            blobs = List.copyOf(blobs);
        }
    }

    /// It is older than what ran well here.
    record Older(Manifest manifest) implements Verdict {}

    /// It was tried and did not do well, as often as it may.
    record Failed(Manifest manifest) implements Verdict {}

    /// It is for another processor.
    record OtherMachine(Manifest manifest) implements Verdict {}

    /// Not the county's key signed it, or not this.
    record WronglySigned() implements Verdict {}

    /// The signature is right; what it signs is no version.
    record Unreadable() implements Verdict {}
}
