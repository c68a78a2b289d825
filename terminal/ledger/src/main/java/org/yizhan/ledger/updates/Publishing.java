package org.yizhan.ledger.updates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Entry;

/// Publishes a signed folder on a hub. What a place's terminals have already does not travel again:
/// a part that a release before had keeps the blob it had.
///
/// @param ledger the hub's
/// @param blobs the hub's
public record Publishing(Ledger ledger, Blobs blobs) {
    /// Has the terminals of a place, and of all places in it, install a version; published again, it
    /// says anew that it is the newest.
    ///
    /// @param folder signed by [Signing]
    /// @throws IOException if the folder cannot be read, or is not what was signed
    /// @throws IllegalArgumentException if its manifest is none
    public Manifest publish(Path folder, PlaceId place) throws IOException {
        String text = Files.readString(folder.resolve(Signing.MANIFEST));
        String signature = Files.readString(folder.resolve(Signing.SIGNATURE));
        Manifest manifest = Manifest.parse(text);
        Map<String, String> known = known();
        List<String> refs = new ArrayList<>();
        for (Part part : manifest.parts()) {
            if (!Signing.part(folder, part.path()).equals(part)) {
                throw new IOException(part.path() + " is not what was signed");
            }
            String ref = known.get(part.sha256());
            refs.add(ref == null ? put(folder.resolve(part.path())).toString() : ref);
        }
        Release release = new Release(text, signature, refs);
        ledger.record(
                place,
                new Actor.Program(),
                _ ->
                        Decided.of(
                                release,
                                Draft.of(UpdateFacts.RELEASE, UpdateFacts.SUBJECT, release)));
        return manifest;
    }

    /// Has the terminals of another place install a version that was published before: what some
    /// villages tried, the county gets.
    ///
    /// @param by who decides it
    public void widen(Release release, PlaceId place, Actor by) {
        ledger.record(place, by, Draft.of(UpdateFacts.RELEASE, UpdateFacts.SUBJECT, release));
    }

    private BlobRef put(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return blobs.put(in);
        }
    }

    /// The blobs of the releases there are, by the hashes of what is in them.
    private Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        List<Entry<Release>> releases =
                ledger.read(views -> views.register(UpdateFacts.RELEASE).everywhere());
        for (Entry<Release> entry : releases) {
            Release release = entry.value();
            List<Part> parts = Manifest.parse(release.manifest()).parts();
            for (int i = 0; i < parts.size(); i++) {
                if (blobs.has(BlobRef.parse(release.blobs().get(i)).name())) {
                    known.put(parts.get(i).sha256(), release.blobs().get(i));
                }
            }
        }
        return known;
    }
}
