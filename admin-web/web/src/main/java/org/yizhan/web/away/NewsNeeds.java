package org.yizhan.web.away;

import java.util.List;
import org.yizhan.domain.away.News;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Urgency;

/// News from members away that wait to be released.
public final class NewsNeeds implements Needs {
    @Override
    public List<Need> of(Views views, PlaceId place, Moment now) {
        List<NewsPages.Shown> waiting = NewsPages.shown(views, place, News.Step.WAITING);
        return waiting.isEmpty()
                ? List.of()
                : List.of(
                        Need.of(
                                Urgency.SOON,
                                Sentence.of("away.need.news", "count", waiting.size()),
                                Sentence.of(
                                        "away.need.newsDetail", "name", waiting.getFirst().name()),
                                "/news"));
    }
}
