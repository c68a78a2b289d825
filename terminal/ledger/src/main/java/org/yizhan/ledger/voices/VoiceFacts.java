package org.yizhan.ledger.voices;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voices.Clip;
import org.yizhan.ledger.facts.FactType;

/// The type of facts about clips. The place is the village; names of people are among them.
public final class VoiceFacts {
    /// Subject: [#clip(String)].
    public static final FactType<Clip> CLIP =
            FactType.register("voices.clip", Clip.class).personal();

    public static final List<FactType<?>> TYPES = List.of(CLIP);

    private VoiceFacts() {}

    /// A text has one clip; spaces and marks make no other text of it.
    public static SubjectId clip(String text) {
        return SubjectId.named(
                "voices/clip/" + text.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", ""));
    }
}
