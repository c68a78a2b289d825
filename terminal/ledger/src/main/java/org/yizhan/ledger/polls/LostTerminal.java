package org.yizhan.ledger.polls;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.polls.PollResult;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.TownshipKeys;

/// The terminal of a poll is gone with its disk: on the hub, the township ends the poll with what
/// it was told last. At most four opinions are lost.
public final class LostTerminal {
    private LostTerminal() {}

    /// How many opinions the township was told of last; 0 if of none.
    public static int told(Views views, PlaceId village, SubjectId poll) {
        return views.register(PollFacts.PROGRESS)
                .find(village, poll)
                .map(entry -> entry.value().opinions())
                .orElse(0);
    }

    /// Ends it.
    ///
    /// @return what is told now; empty where there is a result already, or nothing that can be
    ///     opened here
    public static Optional<PollResult> end(
            Ledger ledger, PlaceId village, SubjectId poll, Actor staff) {
        return ledger.record(
                village,
                staff,
                views -> {
                    boolean over = views.register(PollFacts.RESULT).find(village, poll).isPresent();
                    Optional<PollResult> result =
                            over
                                    ? Optional.empty()
                                    : counts(views, village, poll).map(PollResult::of);
                    return result.map(told ->
                                    Decided.of(result, Draft.of(PollFacts.RESULT, poll, told)))
                            .orElseGet(() -> Decided.of(result));
                });
    }

    private static Optional<List<Integer>> counts(Views views, PlaceId village, SubjectId poll) {
        return views.register(PollFacts.PROGRESS)
                .find(village, poll)
                .map(entry -> HexFormat.of().parseHex(entry.value().sealed()))
                .flatMap(sealed -> TownshipKeys.open(views, village, sealed, BallotBox.bound(poll)))
                .map(plain -> Box.counts(new String(plain, StandardCharsets.US_ASCII)));
    }
}
