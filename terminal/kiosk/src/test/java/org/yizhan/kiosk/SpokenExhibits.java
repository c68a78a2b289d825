package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.kiosk.Exhibits.Exhibit;
import org.yizhan.kiosk.glass.TextSize;
import org.yizhan.kiosk.glass.Theme;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.ledger.voicebox.PostResult;

/// The screens people speak to, in every state.
final class SpokenExhibits {
    private static final Destination WORD = new Destination.LeaveWord();
    private static final Destination LETTERS = new Destination.LetterList(InventedPeople.CARD, 0);

    private final List<Exhibit> all = new ArrayList<>();
    private final String side;
    private final Setting plain;

    private SpokenExhibits(String side, Setting plain) {
        this.side = side;
        this.plain = plain.with(village -> village.recorder = Speaking.of(18, 9_000));
    }

    static List<Exhibit> of(String side, Setting plain) {
        SpokenExhibits exhibits = new SpokenExhibits(side, plain);
        exhibits.words();
        exhibits.letters();
        exhibits.polls();
        exhibits.neighbours();
        return exhibits.all;
    }

    private void add(String name, Setting setting, Destination destination) {
        all.add(new Exhibit(name + side, setting, destination));
    }

    private void words() {
        add("word", plain, WORD);
        add("word-alone", plain.with(village -> village.letterbox.reachesTownship = false), WORD);
        Setting speaking = plain.pressed("speak-start");
        add("word-speaking", speaking, WORD);
        add("word-speaking-night", speaking.in(Theme.NIGHT), WORD);
        add("word-speaking-contrast", speaking.in(Theme.CONTRAST), WORD);
        add("word-speaking-largest", speaking.in(TextSize.LARGEST), WORD);
        add("word-speaking-en", speaking.in(Language.EN), WORD);
        add("word-township", speaking.pressed("speak-to-township"), WORD);
        Setting recorded = speaking.pressed("speak-stop");
        add("word-recorded", recorded, WORD);
        add("word-recorded-largest", recorded.in(TextSize.LARGEST), WORD);
        add("word-recorded-en", recorded.in(Language.EN).in(TextSize.LARGEST), WORD);
        Setting who = recorded.pressed("speak-send");
        add("word-who", who.then(Show::look), WORD);
        add("word-who-largest", who.then(Show::look).in(TextSize.LARGEST), WORD);
        add(
                "word-card-needed",
                who.with(village -> village.letterbox.asksForCard = true).then(Show::look),
                WORD);
        add("word-kept", who.then(Show::hold), WORD);
        add(
                "word-kept-largest",
                who.then(Show::hold)
                        .with(v ->
                                v.letterbox.result =
                                        new PostResult.Kept(
                                                InventedLetterbox.ANSWERED,
                                                Audience.TOWNSHIP,
                                                3,
                                                true))
                        .in(TextSize.LARGEST),
                WORD);
        add(
                "word-not-kept",
                who.with(village -> village.letterbox.result = new PostResult.NotKept())
                        .pressed("speak-nameless"),
                WORD);
        add("word-dropped", recorded.pressed("speak-drop"), WORD);
        add(
                "word-silent",
                speaking.with(village -> village.recorder = Speaking.of(3, 0))
                        .pressed("speak-stop"),
                WORD);
        add(
                "word-broken",
                speaking.with(v -> v.recorder = org.yizhan.kiosk.recording.Recorder.NONE),
                WORD);
    }

    private void neighbours() {
        add("aid", plain, new Destination.MutualAid());
        add("aid-can", plain, new Destination.OfferSpeak(Offer.Kind.CAN_HELP));
        add(
                "aid-card",
                plain.pressed("speak-start")
                        .pressed("speak-stop")
                        .pressed("speak-send")
                        .then(Show::look),
                new Destination.OfferSpeak(Offer.Kind.NEEDS_HELP));
        add("aid-list", plain, new Destination.OfferList(0));
        add(
                "aid-none",
                plain.with(village -> village.neighbours.empty = true),
                new Destination.OfferList(0));
    }

    private void polls() {
        Destination list = new Destination.PollList(0);
        add("polls", plain, list);
        add("polls-none", plain.with(village -> village.ballots.empty = true), list);
        Destination poll = new Destination.PollAnswer(InventedBallots.ROAD);
        add("poll", plain, poll);
        add("poll-largest", plain.in(TextSize.LARGEST), poll);
        add("poll-hold", plain.pressed("choice-1").then(Show::look), poll);
        for (OpinionResult result : OpinionResult.values()) {
            add(
                    "poll-" + result.name().toLowerCase(java.util.Locale.ROOT),
                    plain.with(village -> village.ballots.result = result)
                            .pressed("choice-1")
                            .then(Show::hold),
                    poll);
        }
        add("poll-result", plain, new Destination.PollAnswer(InventedBallots.OVER));
        add("poll-few", plain, new Destination.PollAnswer(InventedBallots.FEW));
        add("topic", plain, new Destination.TopicSpeak(InventedBallots.TOPIC));
    }

    private void letters() {
        add("letters-card", plain.then(Show::look), new Destination.Letters());
        add("letters", plain, LETTERS);
        add("letters-largest", plain.in(TextSize.LARGEST), LETTERS);
        Setting handed = plain.with(village -> village.letterbox.handOn());
        add("letters-partner", handed, LETTERS);
        add("letters-partner-largest", handed.in(TextSize.LARGEST), LETTERS);
        add(
                "letter-partner",
                handed,
                new Destination.LetterRead(InventedPeople.CARD, InventedLetterbox.WAITING));
        add(
                "letter-partner-largest",
                handed.in(TextSize.LARGEST),
                new Destination.LetterRead(InventedPeople.CARD, InventedLetterbox.WAITING));
        add("letters-none", plain.with(village -> village.letterbox.empty = true), LETTERS);
        add(
                "letter-spoken",
                plain,
                new Destination.LetterRead(InventedPeople.CARD, InventedLetterbox.ANSWERED));
        add(
                "letter-written",
                plain,
                new Destination.LetterRead(
                        InventedPeople.CARD, new org.yizhan.domain.facts.SubjectId(5, 3)));
    }
}
