package org.yizhan.kiosk.polls;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.ledger.polls.BallotBox;
import org.yizhan.ledger.polls.Polls;
import org.yizhan.ledger.polls.Polls.Asked;
import org.yizhan.ledger.views.Views;

/// Polls of the village, opinions into its terminal's box.
///
/// @param kept what is asked, kept at hand
public record LedgerBallots(BallotBox box, Supplier<List<Asked>> kept) implements Ballots {
    /// A month is long enough to hear what came of it.
    private static final int SHOWN_DAYS = 31;

    @Override
    public List<Asked> asked() {
        return kept.get();
    }

    @Override
    public OpinionResult give(SubjectId poll, int choice, HeldCode card) {
        return box.give(poll, choice, card.text());
    }

    /// What is worth standing on the screen: open ones first, then what came of the others.
    public static List<Asked> of(
            Views views, PlaceId village, SubjectId terminal, LocalDate today) {
        List<Asked> open = new Polls(views).open(village, terminal, today);
        List<Asked> over =
                new Polls(views)
                        .list(village).stream()
                                .filter(asked -> asked.result().isPresent())
                                .filter(asked ->
                                        asked.poll().until().plusDays(SHOWN_DAYS).isAfter(today))
                                .toList();
        return java.util.stream.Stream.concat(open.stream(), over.stream()).toList();
    }
}
