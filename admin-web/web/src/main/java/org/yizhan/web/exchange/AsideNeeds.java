package org.yizhan.web.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.exchange.SetAside;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Urgency;

/// On a hub: what terminals sent after they were shut out, and what the county forgot, waits for a
/// person.
public final class AsideNeeds implements Needs {
    @Override
    public List<Need> of(Views views, PlaceId place, Moment now) {
        long count =
                SetAside.bringers(views).entrySet().stream()
                        .filter(one ->
                                decided(views, place, one.getKey(), one.getValue()).isPresent())
                        .count();
        return count == 0
                ? List.of()
                : List.of(
                        Need.of(
                                Urgency.SOON,
                                Sentence.of("exchange.aside.need", "count", count),
                                Sentence.of("exchange.aside.needDetail"),
                                "/aside"));
    }

    /// The terminal, if people of a place decide about what it brought: about records above a village
    /// those who are at home there.
    ///
    /// @param about the places whose records they are
    static Optional<Entry<Terminal>> decided(
            Views views, PlaceId place, SubjectId terminal, Set<PlaceId> about) {
        return new Terminals(views)
                .find(terminal)
                .filter(entry -> entry.value().place().isWithin(place))
                .filter(entry ->
                        entry.value().revoked()
                                || about.stream().allMatch(each -> each.isWithin(place)));
    }
}
