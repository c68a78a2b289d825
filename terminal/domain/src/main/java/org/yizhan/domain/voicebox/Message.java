package org.yizhan.domain.voicebox;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// What somebody said to the village or the township.
///
/// @param named whether a card was held up
/// @param from who; empty without a card, and where the village must not know
/// @param topic what it is an opinion on; empty for a message that waits for an answer
/// @param matter what it asks for beyond an answer, if it does
/// @param seal of a message to the township: what only the township can open
public record Message(
        Audience to,
        boolean named,
        Optional<SubjectId> from,
        Optional<SubjectId> topic,
        Voice voice,
        Optional<Seal> seal,
        Optional<Matter> matter) {
    /// What lies sealed in a message to the township.
    ///
    /// @param content this message as it would stand unsealed, sealed to the township; hexadecimal
    /// @param back how an answer finds its way to the card that was held up
    public record Seal(String content, Optional<ReturnAddress> back) {}

    /// An answer is sealed to a key of its own, which lies sealed under the secret of the card: no
    /// one but its holder opens it.
    ///
    /// @param publicKey X25519, hexadecimal
    /// @param salt 16 random bytes, hexadecimal
    /// @param privateKey sealed under salt and secret, hexadecimal
    public record ReturnAddress(String publicKey, String salt, String privateKey) {}
}
