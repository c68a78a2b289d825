package org.yizhan.ledger.voicebox;

import java.util.Optional;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.domain.voicebox.Handling;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.facts.Draft;

/// What staff do with a message. All of it is kept; a later word takes the place of an earlier one.
public final class Answering {
    private final Ledger ledger;
    private final Ids ids;

    /// What staff say back.
    ///
    /// @param spoken a recording of so many seconds
    /// @param from the partner whose answer it is, by name
    public record Reply(
            Answer.Way way, String text, Optional<Spoken> spoken, Optional<String> from) {
        /// In writing, or after a visit, by staff themselves.
        public static Reply of(Answer.Way way, String text) {
            return new Reply(way, text, Optional.empty(), Optional.empty());
        }
    }

    /// @param seconds how long it is
    public record Spoken(BlobRef recording, int seconds) {}

    public Answering(Ledger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    /// Answers. To a sealed message the answer is sealed to the card that was held up; where none
    /// was, a short word of what was done stays readable here.
    ///
    /// @return the answer
    public SubjectId answer(Post post, Actor staff, Reply reply) {
        SubjectId id = ids.subject();
        Answer open =
                new Answer(
                        post.message().subject(),
                        reply.way(),
                        reply.text(),
                        reply.spoken()
                                .map(said ->
                                        new Voice(said.recording().toString(), said.seconds())),
                        Optional.empty(),
                        reply.from());
        Answer answer = back(post).map(address -> sealed(open, reply, address)).orElse(open);
        return ledger.record(
                post.message().place(),
                staff,
                _ -> Decided.of(id, Draft.of(VoiceboxFacts.ANSWER, id, answer)));
    }

    private static Optional<Message.ReturnAddress> back(Post post) {
        return post.message().value().seal().flatMap(Message.Seal::back);
    }

    private static Answer sealed(Answer open, Reply reply, Message.ReturnAddress back) {
        return new Answer(
                open.message(),
                open.way(),
                "",
                reply.spoken()
                        .map(said ->
                                new Voice(
                                        said.recording().withoutKey().toString(), said.seconds())),
                Optional.of(ReturnKey.seal(back, open.message(), open)),
                Optional.empty());
    }

    /// Nobody waits for an answer to it, or somebody does after all.
    public void nonsense(Post post, Actor staff, boolean nonsense) {
        Handling.Step step = nonsense ? Handling.Step.NONSENSE : Handling.Step.OPEN;
        handle(post, staff, new Handling(step, given(post), ""));
    }

    /// From now on the township has to answer.
    public void handOn(Post post, Actor staff) {
        handle(post, staff, new Handling(Handling.Step.OPEN, Audience.TOWNSHIP, ""));
    }

    /// Hands it on to a partner, or takes it back. Of a sealed message the village's staff learn
    /// nothing: to whom is the township's own record, and is sealed to the sender.
    ///
    /// @param to empty to take it back
    public void handOn(Post post, Actor staff, Optional<HandedOn.To> to) {
        HandedOn open = to.map(HandedOn::open).orElseGet(HandedOn::nobody);
        SubjectId message = post.message().subject();
        if (post.message().value().seal().isEmpty()) {
            ledger.record(
                    post.message().place(),
                    staff,
                    Draft.of(VoiceboxFacts.HANDED_ON, message, open));
            return;
        }
        ledger.record(
                post.message().place().parent().orElse(post.message().place()),
                staff,
                Draft.of(VoiceboxFacts.HANDED_ON, message, open));
        back(post)
                .ifPresent(address ->
                        ledger.record(
                                post.message().place(),
                                staff,
                                Draft.of(
                                        VoiceboxFacts.HANDED_ON,
                                        message,
                                        to.isEmpty()
                                                ? open
                                                : HandedOn.sealed(
                                                        ReturnKey.seal(address, message, open)))));
    }

    /// It is settled.
    ///
    /// @param result in words
    public void close(Post post, Actor staff, String result) {
        handle(post, staff, new Handling(Handling.Step.CLOSED, given(post), result));
    }

    private static Audience given(Post post) {
        return post.handling()
                .map(entry -> entry.value().with())
                .orElse(post.message().value().to());
    }

    private void handle(Post post, Actor staff, Handling handling) {
        ledger.record(
                post.message().place(),
                staff,
                Draft.of(VoiceboxFacts.HANDLING, post.message().subject(), handling));
    }
}
