package org.yizhan.web.voicebox;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.Post;
import org.yizhan.ledger.voicebox.Voicebox;
import org.yizhan.ledger.voicebox.Waits;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Reason;
import org.yizhan.web.needs.Reasons;
import org.yizhan.web.needs.Urgency;

/// Messages that wait for an answer, and villages that leave people waiting.
public final class MessageNeeds implements Needs, Reasons {
    private static final long LATE_DAYS = 3;

    @Override
    public List<Need> of(Views views, PlaceId place, Moment now) {
        List<Post> waiting = new Voicebox(views).waiting(place, now.at());
        if (waiting.isEmpty()) {
            return List.of();
        }
        long days = now.daysSince(waiting.getFirst().since());
        Need need =
                Need.of(
                        days >= LATE_DAYS ? Urgency.NOW : Urgency.SOON,
                        Sentence.of("voicebox.need.waiting", "count", waiting.size()),
                        Sentence.of("voicebox.need.promise"),
                        "/messages");
        return List.of(
                need.tagged(
                        days == 0
                                ? Sentence.of("voicebox.need.today")
                                : Sentence.of("voicebox.need.longest", "days", days)));
    }

    @Override
    public List<Reason> within(Views views, PlaceId place, Moment now) {
        List<Reason> reasons = new ArrayList<>();
        new Waits(views)
                .risen(place, now.at())
                .forEach((village, since) ->
                        reasons.add(
                                new Reason(
                                        village,
                                        "voicebox",
                                        Urgency.NOW,
                                        Sentence.of("voicebox.call.risen", "count", since.size()),
                                        Sentence.of(
                                                "voicebox.call.longest",
                                                "days",
                                                now.daysSince(since.getFirst())))));
        return reasons;
    }
}
