package org.yizhan.kiosk.broadcast;

import java.util.List;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.broadcast.Radio.Programme;
import org.yizhan.kiosk.frame.ListScreen;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.BroadcastList;
import org.yizhan.kiosk.navigation.Destination.BroadcastRead;
import org.yizhan.kiosk.navigation.Kit;

/// What was said by the loudspeaker in the last days; what nobody can have heard comes first and is
/// marked.
final class BroadcastListScreen extends ListScreen<Programme> {
    BroadcastListScreen(Kit kit, List<Programme> past, int page) {
        super(
                kit,
                Shelf.of(past, page),
                new Words(
                        Sentence.of("broadcast.tile"), choose(past), Sentence.of("broadcast.none")),
                new Empty("megaphone", Sentence.of("broadcast.tile"), "village"));
    }

    private static Sentence choose(List<Programme> past) {
        long missed = past.stream().filter(one -> !one.aired()).count();
        return missed == 0
                ? Sentence.of("broadcast.choose")
                : Sentence.of("broadcast.chooseMissed", "count", missed);
    }

    @Override
    protected Destination page(int page) {
        return new BroadcastList(page);
    }

    @Override
    protected TapButton row(Programme programme) {
        String title = programme.broadcast().title();
        String below =
                programme.aired()
                        ? programme.broadcast().publisher()
                        : kit().say("broadcast.missed");
        return new Row(
                        "broadcast-" + programme.id(),
                        title + " " + below,
                        programme.aired() ? "village" : "study")
                .leading(
                        kit(),
                        Row.picture("megaphone"),
                        RowWords.of(title, below),
                        new BroadcastRead(programme.id()));
    }
}
