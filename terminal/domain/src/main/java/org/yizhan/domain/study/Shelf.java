package org.yizhan.domain.study;

import java.util.Map;

/// The packs a terminal has installed, as it says itself.
///
/// @param versions by the pack's word
public record Shelf(Map<String, Integer> versions) {
    public Shelf {
        versions = Map.copyOf(versions);
    }

    /// Whether it has a pack in this version or a later one.
    public boolean has(String pack, int version) {
        return versions.getOrDefault(pack, 0) >= version;
    }
}
