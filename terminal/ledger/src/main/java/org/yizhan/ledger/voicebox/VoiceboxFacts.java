package org.yizhan.ledger.voicebox;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.domain.voicebox.Handling;
import org.yizhan.domain.voicebox.Heard;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about spoken messages. The place is the village it was said in.
public final class VoiceboxFacts {
    /// The subject is the message.
    public static final FactType<Message> MESSAGE =
            FactType.register("voicebox.message", Message.class);

    /// The subject is the message.
    public static final FactType<Handling> HANDLING =
            FactType.register("voicebox.handling", Handling.class);

    /// The subject is the message. Of a sealed message the place is the township, which alone may
    /// know; the village keeps what is sealed to the sender.
    public static final FactType<HandedOn> HANDED_ON =
            FactType.register("voicebox.handedOn", HandedOn.class);

    /// The subject is the answer; a message may have several.
    public static final FactType<Answer> ANSWER =
            FactType.register("voicebox.answer", Answer.class);

    /// The subject is the answer.
    public static final FactType<Heard> HEARD = FactType.register("voicebox.heard", Heard.class);

    /// @param key X25519, X.509 encoding, hexadecimal
    public record PublicKey(String key) {}

    /// @param key X25519, PKCS #8 encoding, hexadecimal
    public record PrivateKey(String key) {
        /// Never shows the key.
        @Override
        public String toString() {
            return "PrivateKey";
        }
    }

    /// What messages to a township are sealed to; the place is the township.
    public static final FactType<PublicKey> PUBLIC_KEY =
            FactType.register("voicebox.publicKey", PublicKey.class).visibleWithin();

    /// What a township opens them with: its body never leaves the hub for a village.
    public static final FactType<PrivateKey> PRIVATE_KEY =
            FactType.register("voicebox.privateKey", PrivateKey.class);

    /// A township has one pair.
    static final SubjectId KEYS = SubjectId.named("voicebox/keys");

    public static final List<FactType<?>> TYPES =
            List.of(MESSAGE, HANDLING, HANDED_ON, ANSWER, HEARD, PUBLIC_KEY, PRIVATE_KEY);

    private VoiceboxFacts() {}
}
