package org.yizhan.ledger.voicebox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.domain.voicebox.Heard;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// What the holder of a card said, and what was answered: for the terminal, while the card is at
/// hand.
public final class Letters {
    private final Ledger ledger;
    private final PlaceId village;

    /// A message of the holder.
    ///
    /// @param with the partner it was handed on to, if it was
    /// @param replies the oldest first
    public record Letter(Post post, Optional<With> with, List<Reply> replies) {
        public Letter {
            replies = List.copyOf(replies);
        }

        public Instant sent() {
            return post.since();
        }
    }

    /// Who has it, and since when.
    public record With(HandedOn.To to, Instant since) {}

    /// An answer, opened.
    public record Reply(SubjectId id, Answer answer, Instant at, boolean heard) {}

    public Letters(Ledger ledger, PlaceId village) {
        this.ledger = ledger;
        this.village = village;
    }

    /// The holder's messages, the newest first; empty also where it is no card of this village.
    public List<Letter> of(String scanned) {
        return CardCode.parse(scanned)
                .map(card -> ledger.read(views -> of(views, card)))
                .orElse(List.of());
    }

    private List<Letter> of(Views views, CardCode card) {
        Optional<SubjectId> holder = new Cards(views).holder(village, card);
        if (holder.isEmpty()) {
            return List.of();
        }
        return new Voicebox(views)
                .of(village, Instant.EPOCH).stream()
                        .flatMap(post -> letter(views, post, card, holder.get()).stream())
                        .toList();
    }

    private Optional<Letter> letter(Views views, Post post, CardCode card, SubjectId holder) {
        Message message = post.message().value();
        if (message.from().equals(Optional.of(holder))) {
            return Optional.of(letter(views, post, Opening.OPEN));
        }
        SubjectId id = post.message().subject();
        return message.seal()
                .flatMap(Message.Seal::back)
                .flatMap(back -> ReturnKey.open(back, card, id))
                .map(key -> letter(views, post, Opening.with(key, id)));
    }

    private Letter letter(Views views, Post post, Opening opening) {
        Optional<With> with =
                post.handedOn()
                        .flatMap(entry ->
                                opening.handedOn()
                                        .apply(entry.value())
                                        .flatMap(HandedOn::to)
                                        .map(to -> new With(to, entry.at())));
        List<Reply> replies =
                post.answers().stream()
                        .flatMap(entry ->
                                opening
                                        .answer()
                                        .apply(entry.value())
                                        .map(answer -> reply(views, entry, answer))
                                        .stream())
                        .toList();
        return new Letter(post, with, replies);
    }

    /// How what was said of a message is read: as it stands, or with the sender's key.
    private record Opening(
            Function<Answer, Optional<Answer>> answer,
            Function<HandedOn, Optional<HandedOn>> handedOn) {
        static final Opening OPEN = new Opening(Optional::of, Optional::of);

        static Opening with(String key, SubjectId message) {
            return new Opening(
                    answer ->
                            answer.sealed()
                                    .flatMap(text ->
                                            ReturnKey.open(
                                                    key, VoiceboxFacts.ANSWER, message, text)),
                    handedOn ->
                            handedOn.sealed()
                                    .map(text ->
                                            ReturnKey.open(
                                                    key, VoiceboxFacts.HANDED_ON, message, text))
                                    .orElse(Optional.of(handedOn)));
        }
    }

    private Reply reply(Views views, Entry<Answer> entry, Answer answer) {
        boolean heard =
                views.register(VoiceboxFacts.HEARD).find(village, entry.subject()).isPresent();
        return new Reply(entry.subject(), answer, entry.at(), heard);
    }

    /// How many answers the holder has not heard yet.
    public int unheard(String scanned) {
        return (int)
                of(scanned).stream()
                        .flatMap(letter -> Stream.of(letter.replies()).flatMap(List::stream))
                        .filter(reply -> !reply.heard())
                        .count();
    }

    /// Remembers that an answer was heard. It says nothing of who.
    public void heard(SubjectId answer) {
        ledger.record(
                village,
                new Actor.Program(),
                views ->
                        views.register(VoiceboxFacts.HEARD).find(village, answer).isPresent()
                                ? Decided.of(false)
                                : Decided.of(
                                        true,
                                        Draft.of(VoiceboxFacts.HEARD, answer, new Heard(answer))));
    }
}
