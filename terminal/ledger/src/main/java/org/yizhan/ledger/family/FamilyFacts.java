package org.yizhan.ledger.family;

import java.util.List;
import org.yizhan.domain.family.Back;
import org.yizhan.domain.family.Relative;
import org.yizhan.domain.family.Word;
import org.yizhan.domain.voicebox.Heard;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about words between relatives. The place is the village of whoever they are
/// for.
public final class FamilyFacts {
    /// Subject: [Relative#subject(String)].
    public static final FactType<Relative> RELATIVE =
            FactType.register("family.relative", Relative.class).personal();

    /// The subject is the word.
    public static final FactType<Word> WORD = FactType.register("family.word", Word.class);

    /// The subject is the answer; a word may have several.
    public static final FactType<Back> BACK = FactType.register("family.back", Back.class);

    /// The subject is the word.
    public static final FactType<Heard> HEARD = FactType.register("family.heard", Heard.class);

    public static final List<FactType<?>> TYPES = List.of(RELATIVE, WORD, BACK, HEARD);

    /// What lies sealed in a word, and in an answer. They are no facts of their own.
    static final FactType<Word.Told> TOLD = FactType.register("family.told", Word.Told.class);

    static final FactType<Voice> VOICE = FactType.register("family.voice", Voice.class);

    private FamilyFacts() {}
}
