package org.yizhan.ledger.family;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.family.Back;
import org.yizhan.domain.family.Word;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.keys.SealingPair;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.ReturnKey;

/// What a phone sent home, and what was said back. Answers are opened with the secret its browser
/// keeps, and for it alone.
public final class FamilyAnswers {
    private static final BodyCodec CODEC = new BodyCodec();

    private final Views views;
    private final PlaceId village;

    /// A word that was sent.
    ///
    /// @param heard whether the recipient has listened
    /// @param answers the oldest first
    public record Sent(Entry<Word> word, boolean heard, List<Entry<Back>> answers) {
        public Sent {
            answers = List.copyOf(answers);
        }

        public Instant at() {
            return word.at();
        }
    }

    public FamilyAnswers(Views views, PlaceId village) {
        this.views = views;
        this.village = village;
    }

    /// What a phone sent, the newest first.
    ///
    /// @param phone a hash of the key its browser keeps
    public List<Sent> of(String phone) {
        return views.register(FamilyFacts.WORD).list(village).stream()
                .filter(entry -> entry.value().phone().equals(phone))
                .sorted(Comparator.comparing((Entry<Word> entry) -> entry.at()).reversed())
                .map(entry -> new Sent(entry, heard(entry.subject()), answers(entry.subject())))
                .toList();
    }

    private boolean heard(SubjectId word) {
        return views.register(FamilyFacts.HEARD).find(village, word).isPresent();
    }

    private List<Entry<Back>> answers(SubjectId word) {
        return views.register(FamilyFacts.BACK).list(village).stream()
                .filter(entry -> entry.value().word().equals(word))
                .sorted(Comparator.comparing((Entry<Back> entry) -> entry.at()))
                .toList();
    }

    /// The sound of an answer, with the key to it; empty if the secret is another phone's.
    ///
    /// @param secret what the phone's browser keeps
    public static Optional<Voice> open(Sent sent, Back answer, String secret) {
        SubjectId word = sent.word().subject();
        return ReturnKey.open(sent.word().value().back(), secret, word)
                .flatMap(key ->
                        SealingPair.open(
                                key,
                                HexFormat.of().parseHex(answer.sealed()),
                                FamilyPost.bound(word)))
                .map(plain -> CODEC.decode(FamilyFacts.VOICE, FamilyFacts.VOICE.version(), plain));
    }
}
