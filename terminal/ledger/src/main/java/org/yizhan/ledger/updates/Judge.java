package org.yizhan.ledger.updates;

import java.util.List;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.keys.PublishingKey;

/// Looks at releases as a terminal must: the signature first, and nothing before it.
///
/// @param key who may sign
/// @param machine this machine's processor, as Java's `os.arch` calls it
/// @param versions what is here
record Judge(PublishingKey key, String machine, Versions versions) {
    Verdict of(Release release) {
        if (!key.signed(release.manifest(), release.signature())) {
            return new Verdict.WronglySigned();
        }
        try {
            Manifest manifest = Manifest.parse(release.manifest());
            List<BlobRef> blobs = release.blobs().stream().map(BlobRef::parse).toList();
            return blobs.size() == manifest.parts().size()
                    ? of(manifest, release.signature(), blobs)
                    : new Verdict.Unreadable();
        } catch (IllegalArgumentException e) {
            return new Verdict.Unreadable();
        }
    }

    private Verdict of(Manifest manifest, String signature, List<BlobRef> blobs) {
        if (!manifest.machine().equals(machine)) {
            return new Verdict.OtherMachine(manifest);
        }
        long number = manifest.number();
        if (number == versions.proven()) {
            return new Verdict.Here(manifest, blobs);
        }
        if (number < versions.proven()) {
            return new Verdict.Older(manifest);
        }
        return versions.failures(number) >= Versions.TRIALS
                ? new Verdict.Failed(manifest)
                : new Verdict.Wanted(manifest, signature, blobs);
    }
}
