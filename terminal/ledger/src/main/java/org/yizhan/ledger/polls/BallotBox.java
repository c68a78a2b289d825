package org.yizhan.ledger.polls;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.domain.polls.Poll;
import org.yizhan.domain.polls.PollResult;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Ledger.Rewritten;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.keys.SealingPair;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.TownshipKeys;

/// Takes opinions at the terminal a poll belongs to. One step seals anew who took part and how the
/// counts stand, in the file of the facts, and leaves no trace of how they stood before: whoever
/// compares two states would see what the last person chose. Nothing of it is a fact until the
/// township is told of five more, or the poll is over. Safe for any thread, never for the UI's.
public final class BallotBox {
    private static final Logger LOG = LoggerFactory.getLogger(BallotBox.class);

    private final Ledger ledger;
    private final BodyCipher cipher;
    private final Station here;

    /// Where it stands.
    ///
    /// @param clock with the village's zone
    public record Station(PlaceId village, SubjectId terminal, Clock clock) {}

    public BallotBox(Ledger ledger, BodyCipher cipher, Station here) {
        this.ledger = ledger;
        this.cipher = cipher;
        this.here = here;
    }

    /// Counts an opinion. Where it says [OpinionResult#COUNTED], that survives a power cut.
    ///
    /// @param choice from 0
    /// @param scanned the card's code
    public OpinionResult give(SubjectId poll, int choice, String scanned) {
        Optional<SubjectId> holder =
                CardCode.parse(scanned)
                        .flatMap(code ->
                                ledger.read(
                                        views -> new Cards(views).holder(here.village(), code)));
        if (holder.isEmpty()) {
            return OpinionResult.NOT_OUR_CARD;
        }
        Optional<Poll> open = open(poll);
        if (open.isEmpty() || isLost(poll) || choice < 0 || choice >= open.get().choices().size()) {
            return OpinionResult.OVER;
        }
        try {
            OpinionResult result =
                    ledger.rewrite(
                            name(poll),
                            sealed ->
                                    give(
                                            box(poll, sealed, open.get()),
                                            poll,
                                            holder.get(),
                                            choice));
            tell(poll);
            return result;
        } catch (StorageException e) {
            LOG.error("An opinion could not be counted", e);
            return OpinionResult.NOT_KEPT;
        }
    }

    /// The box is gone, with a damaged disk or because backups leave it out, and the township knows
    /// more than is here: it ends the poll with what it was told ([LostTerminal]). Whoever was
    /// counted must not be counted again.
    private boolean isLost(SubjectId poll) {
        return ledger.remembered(name(poll)).filter(text -> !text.isEmpty()).isEmpty()
                && ledger.read(views -> progress(views, poll).isPresent());
    }

    private Optional<Poll> open(SubjectId poll) {
        return ledger.read(views -> new Polls(views).find(here.village(), poll))
                .map(Polls.Asked::poll)
                .filter(asked -> asked.isOpenOn(LocalDate.now(here.clock())))
                .filter(asked -> Polls.isOf(asked, here.terminal()));
    }

    private Rewritten<OpinionResult> give(Box box, SubjectId poll, SubjectId resident, int choice) {
        if (box.has(resident)) {
            return new Rewritten<>(OpinionResult.GIVEN_BEFORE, Optional.empty());
        }
        Box after = box.with(resident, choice, Poll.FEWEST);
        return new Rewritten<>(OpinionResult.COUNTED, Optional.of(seal(poll, after)));
    }

    private static String name(SubjectId poll) {
        return "polls.box/" + poll;
    }

    static byte[] bound(SubjectId poll) {
        return name(poll).getBytes(StandardCharsets.US_ASCII);
    }

    private String seal(SubjectId poll, Box box) {
        return HexFormat.of().formatHex(cipher.seal(box.encoded(), bound(poll)));
    }

    private Box box(SubjectId poll, Optional<String> sealed, Poll asked) {
        return read(poll, sealed).orElseGet(() -> Box.empty(salt(), asked.choices().size()));
    }

    private Optional<Box> read(SubjectId poll, Optional<String> sealed) {
        return sealed.filter(text -> !text.isEmpty())
                .flatMap(text -> cipher.open(HexFormat.of().parseHex(text), bound(poll)))
                .map(Box::decode);
    }

    private static String salt() {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private Optional<Box> box(SubjectId poll) {
        return read(poll, ledger.remembered(name(poll)));
    }

    /// Tells the township how it stands, if five came since it was last told; what it was told
    /// before is erased. Repeating it is harmless.
    private void tell(SubjectId poll) {
        Optional<Box> box = box(poll);
        List<Integer> told = box.map(Box::told).orElse(List.of());
        int opinions = Box.sum(told);
        if (opinions == 0) {
            return;
        }
        ledger.record(
                here.village(),
                new Actor.Program(),
                views -> {
                    Optional<String> key = key(views);
                    boolean known =
                            progress(views, poll)
                                    .filter(said -> said.value().opinions() == opinions)
                                    .isPresent();
                    if (known || key.isEmpty()) {
                        return Decided.of(false);
                    }
                    PollFacts.Progress now =
                            new PollFacts.Progress(opinions, sealed(key.get(), poll, told));
                    List<Draft<?>> drafts = new java.util.ArrayList<>(erasing(views, poll));
                    drafts.add(Draft.of(PollFacts.PROGRESS, poll, now));
                    return new Decided<>(true, drafts);
                });
    }

    private static String sealed(String key, SubjectId poll, List<Integer> counts) {
        byte[] plain = Box.joined(counts).getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(SealingPair.seal(key, plain, bound(poll)));
    }

    private Optional<String> key(Views views) {
        return here.village().parent().flatMap(up -> TownshipKeys.publicKey(views, up));
    }

    private Optional<org.yizhan.ledger.views.Entry<PollFacts.Progress>> progress(
            Views views, SubjectId poll) {
        return views.register(PollFacts.PROGRESS).find(here.village(), poll);
    }

    private List<Draft<?>> erasing(Views views, SubjectId poll) {
        return progress(views, poll)
                .<List<Draft<?>>>map(said ->
                        List.of(
                                Draft.of(
                                        FactTypes.ERASURE,
                                        poll,
                                        new Erasure(
                                                List.of(said.fact()), Erasure.Reason.RETENTION))))
                .orElse(List.of());
    }

    /// Ends what is over: the counts become a fact, never of fewer than five; then the box is
    /// emptied. To be called now and then; repeating it is harmless.
    public void settle() {
        LocalDate today = LocalDate.now(here.clock());
        for (Polls.Asked asked : ledger.read(views -> new Polls(views).list(here.village()))) {
            if (!asked.poll().isSpoken() && Polls.isOf(asked.poll(), here.terminal())) {
                if (isLost(asked.id())) {
                    LOG.warn("The box of a poll is gone; the township ends it");
                } else if (asked.poll().isOpenOn(today)) {
                    tell(asked.id());
                } else {
                    settle(asked);
                }
            }
        }
    }

    private void settle(Polls.Asked asked) {
        if (asked.result().isEmpty()) {
            List<Integer> counts = box(asked.id()).map(Box::counts).orElse(List.of());
            ledger.record(
                    here.village(),
                    new Actor.Program(),
                    views -> {
                        List<Draft<?>> drafts =
                                new java.util.ArrayList<>(erasing(views, asked.id()));
                        drafts.add(Draft.of(PollFacts.RESULT, asked.id(), PollResult.of(counts)));
                        return new Decided<>(true, drafts);
                    });
        }
        if (box(asked.id()).isPresent()) {
            ledger.rewrite(name(asked.id()), _ -> new Rewritten<>(true, Optional.of("")));
        }
    }
}
