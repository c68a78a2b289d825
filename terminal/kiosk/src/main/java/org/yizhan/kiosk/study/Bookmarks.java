package org.yizhan.kiosk.study;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.study.Stop;
import org.yizhan.domain.study.Stops;
import org.yizhan.kiosk.navigation.Tasks;

/// Where somebody stopped in each lesson: during one visit, and for whoever held up a card until
/// they come again. Used on the UI thread only.
public final class Bookmarks {
    private static final Logger LOG = LoggerFactory.getLogger(Bookmarks.class);

    private Stops stops = Stops.NONE;
    private Optional<Holder> holder = Optional.empty();

    /// Keeps the places of people who hold a card. None of it is called on the UI thread.
    public interface Shelf {
        /// Keeps nothing.
        Shelf NONE =
                new Shelf() {
                    @Override
                    public Stops of(HeldCode code) {
                        return Stops.NONE;
                    }

                    @Override
                    public void keep(HeldCode code, Stops stops) {}
                };

        /// @param code of the card
        Stops of(HeldCode code);

        void keep(HeldCode code, Stops stops);
    }

    private record Holder(HeldCode code, Shelf shelf, Tasks tasks) {}

    /// A card was held up: what its holder began is found again, and what this visit began becomes
    /// theirs where it is the same person's visit.
    public void belongTo(HeldCode code, Shelf shelf, Tasks tasks) {
        if (holder.filter(now -> now.code().equals(code)).isPresent()) {
            return;
        }
        if (holder.isPresent()) {
            stops = Stops.NONE;
        }
        holder = Optional.of(new Holder(code, shelf, tasks));
        tasks.run(
                () -> shelf.of(code),
                found -> found(code, found),
                failure -> LOG.error("Places in lessons could not be read", failure));
    }

    private void found(HeldCode code, Stops found) {
        if (holder.filter(now -> now.code().equals(code)).isPresent()) {
            Stops all = found;
            for (Stop stop : stops.stops().reversed()) {
                all = all.with(stop);
            }
            stops = all;
        }
    }

    /// Where to go on in a lesson; empty where nothing was begun.
    Optional<Stop> in(String lesson) {
        return stops.in(lesson);
    }

    /// The lesson that was heard last and not to its end.
    ///
    /// @return the lesson's own word
    public Optional<String> latest() {
        return stops.stops().stream().findFirst().map(Stop::lesson);
    }

    void keep(Stop stop) {
        keep(stops.with(stop));
    }

    /// The lesson was heard to its end.
    void drop(String lesson) {
        if (stops.in(lesson).isPresent()) {
            keep(stops.without(lesson));
        }
    }

    private void keep(Stops now) {
        stops = now;
        holder.ifPresent(who ->
                who.tasks()
                        .run(
                                () -> {
                                    who.shelf().keep(who.code(), now);
                                    return now;
                                },
                                _ -> {},
                                failure -> LOG.error("A place was not kept", failure)));
    }

    /// The visit is over.
    public void clear() {
        stops = Stops.NONE;
        holder = Optional.empty();
    }
}
