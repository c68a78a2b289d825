package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.kiosk.voicebox.Letterbox;
import org.yizhan.ledger.facts.Stamp;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.voicebox.Letters;
import org.yizhan.ledger.voicebox.Letters.Letter;
import org.yizhan.ledger.voicebox.Letters.Reply;
import org.yizhan.ledger.voicebox.Post;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.ledger.voicebox.Postbox.Spoken;

/// A letterbox with two answers in it, which remembers what was put in.
final class InventedLetterbox implements Letterbox {
    static final SubjectId ANSWERED = new SubjectId(5, 1);
    static final SubjectId WAITING = new SubjectId(5, 2);

    /// What was left.
    record Left(Spoken spoken, Audience to, Optional<HeldCode> card) {}

    final List<Left> left = new ArrayList<>();
    final List<SubjectId> heard = new ArrayList<>();
    PostResult result = new PostResult.Kept(ANSWERED, Audience.VILLAGE, 3, true);
    boolean reachesTownship = true;
    boolean asksForCard;
    boolean empty;
    Optional<Letters.With> partner = Optional.empty();
    short[] sound = new short[48_000];

    /// The one that waits was handed on.
    void handOn() {
        HandedOn.To to = new HandedOn.To(new SubjectId(7, 1), "县法律援助中心", "0570 555 0148");
        partner = Optional.of(new Letters.With(to, Village.NOW));
    }

    @Override
    public boolean reachesTownship() {
        return reachesTownship;
    }

    @Override
    public boolean asksForCard() {
        return asksForCard;
    }

    @Override
    public PostResult leave(Spoken spoken, Audience to, Optional<HeldCode> card) {
        left.add(new Left(spoken, to, card));
        return result;
    }

    @Override
    public List<Letter> letters(HeldCode card) {
        return empty
                ? List.of()
                : List.of(
                        letter(1, Audience.VILLAGE, Optional.of(Answer.Way.VOICE)),
                        letter(2, Audience.TOWNSHIP, Optional.empty()),
                        letter(3, Audience.VILLAGE, Optional.of(Answer.Way.TEXT)));
    }

    private Letter letter(int number, Audience to, Optional<Answer.Way> way) {
        SubjectId id = new SubjectId(5, number);
        Voice voice = new Voice("", 9);
        Message message =
                new Message(
                        to,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        voice,
                        Optional.empty(),
                        Optional.empty());
        Post post = new Post(entry(id, message), Optional.empty(), Optional.empty(), List.of());
        Answer answer =
                new Answer(
                        id,
                        way.orElse(Answer.Way.TEXT),
                        "路灯周三有人来修，您家门口这一段先修。",
                        way.filter(how -> how == Answer.Way.VOICE).map(_ -> voice),
                        Optional.empty(),
                        Optional.empty());
        SubjectId reply = new SubjectId(6, number);
        return new Letter(
                post,
                partner.filter(_ -> way.isEmpty()),
                way.map(_ -> List.of(new Reply(reply, answer, Village.NOW, heard.contains(reply))))
                        .orElse(List.of()));
    }

    private static <B> Entry<B> entry(SubjectId id, B value) {
        return new Entry<>(
                new PlaceId("999901100201"),
                id,
                value,
                new FactId(1, 1),
                new Stamp(Village.NOW, TimeTrust.SYNCHRONISED),
                new Actor.Visitor(),
                1);
    }

    @Override
    public int unheard(HeldCode card) {
        return empty ? 0 : 2 - heard.size();
    }

    @Override
    public Optional<short[]> sound(Voice voice) {
        return Optional.of(sound);
    }

    @Override
    public void heard(SubjectId answer) {
        heard.add(answer);
    }
}
