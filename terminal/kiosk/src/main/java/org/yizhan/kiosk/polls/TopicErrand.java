package org.yizhan.kiosk.polls;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.polls.Poll;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.errands.Errand;
import org.yizhan.kiosk.voicebox.Letterbox;
import org.yizhan.kiosk.voicebox.WordErrand;
import org.yizhan.ledger.voicebox.Postbox.Spoken;

/// An opinion spoken on a topic: staff listen, and it is told what came of it when the topic ends.
public record TopicErrand(Letterbox letterbox, SubjectId topic, Poll poll) implements Errand {
    @Override
    public String colour() {
        return "consultation";
    }

    @Override
    public Sentence title() {
        return Sentence.of("polls.topic", "question", poll.question());
    }

    @Override
    public Sentence invitation() {
        return Sentence.of("polls.topicInvitation", "question", poll.question());
    }

    @Override
    public Optional<Sentence> cardAskedFor() {
        return letterbox.asksForCard()
                ? Optional.of(Sentence.of("voicebox.whoCard"))
                : Optional.empty();
    }

    @Override
    public Outcome keep(Said said) {
        Spoken spoken =
                new Spoken(said.file(), said.seconds(), Optional.of(topic), Optional.empty());
        return switch (WordErrand.outcome(letterbox.leave(spoken, said.to(), said.card()))) {
            case Outcome.Kept _ -> new Outcome.Kept(Sentence.of("polls.topicKept"));
            case Outcome other -> other;
        };
    }
}
