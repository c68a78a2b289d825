package org.yizhan.ledger.updates;

import java.util.List;

/// A version that a place's terminals shall have, as a fact. Nothing in it is believed before the
/// county's signature is seen on it.
///
/// @param manifest the text of a [Manifest]
/// @param signature of the text, by the county, hexadecimal
/// @param blobs the parts' references, in the manifest's order; naming them makes them travel
public record Release(String manifest, String signature, List<String> blobs) {
    public Release {
        blobs = List.copyOf(blobs);
    }
}
