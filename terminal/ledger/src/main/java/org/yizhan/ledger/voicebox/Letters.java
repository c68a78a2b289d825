package org.yizhan.ledger.voicebox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Answer;
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
    /// @param replies the oldest first
    public record Letter(Post post, List<Reply> replies) {
        public Letter {
            replies = List.copyOf(replies);
        }

        public Instant sent() {
            return post.since();
        }
    }

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
            return Optional.of(new Letter(post, replies(views, post, Optional::of)));
        }
        return message.seal()
                .flatMap(Message.Seal::back)
                .flatMap(back -> ReturnKey.open(back, card, post.message().subject()))
                .map(key ->
                        new Letter(
                                post, replies(views, post, sealed -> ReturnKey.open(key, sealed))));
    }

    private List<Reply> replies(
            Views views, Post post, java.util.function.Function<Answer, Optional<Answer>> opening) {
        return post.answers().stream()
                .flatMap(entry ->
                        opening
                                .apply(entry.value())
                                .map(answer -> reply(views, entry, answer))
                                .stream())
                .toList();
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
