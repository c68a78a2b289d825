package org.yizhan.ledger.exchange;

import org.yizhan.ledger.keys.PublicKeys;

/// What a terminal knows of its hub.
public record HubLink(Address address, PublicKeys keys) {
    /// Where a hub answers, and how it is known there whatever the date and the name.
    ///
    /// @param host name or address
    /// @param pin SHA-256 of the TLS public key, base64url
    public record Address(String host, int port, String pin) {}

    /// The same hub, known by another pin.
    public HubLink pinned(String pin) {
        return new HubLink(new Address(address.host, address.port, pin), keys);
    }
}
