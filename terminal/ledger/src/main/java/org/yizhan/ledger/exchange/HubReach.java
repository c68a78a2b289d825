package org.yizhan.ledger.exchange;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.HaveVector;

/// How far a hub has each stream, as it last said: kept by a terminal beside its facts.
public final class HubReach {
    private static final String WORDS = "exchange.hubHas/";

    private HubReach() {}

    /// The word it is kept under.
    static String word(SubjectId hub) {
        return WORDS + hub;
    }

    static String encode(HaveVector have) {
        return Base64.getEncoder().encodeToString(MessageCodec.encode(have));
    }

    /// @throws IllegalArgumentException if the text is none
    static HaveVector decode(String text) {
        return MessageCodec.decodeHave(Base64.getDecoder().decode(text));
    }

    /// How far any hub has each stream.
    ///
    /// @param words all that a node remembered beside its facts; what cannot be read counts as
    ///     nothing
    public static HaveVector of(Map<String, String> words) {
        Map<StreamId, Long> highest = new HashMap<>();
        words.forEach((name, text) -> {
            if (name.startsWith(WORDS)) {
                reach(text).highest().forEach((stream, at) -> highest.merge(stream, at, Math::max));
            }
        });
        return new HaveVector(highest, Map.of());
    }

    private static HaveVector reach(String text) {
        try {
            return decode(text);
        } catch (IllegalArgumentException e) {
            return HaveVector.NOTHING;
        }
    }
}
