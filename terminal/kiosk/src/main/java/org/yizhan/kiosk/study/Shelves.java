package org.yizhan.kiosk.study;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yizhan.content.packs.Arrivals;
import org.yizhan.content.packs.Packs;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.views.Kept;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.study.Trusted;
import org.yizhan.ledger.study.Trusted.Barred;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Every lesson a village's terminal shows, in each language: what staff released before what came in
/// packs, without what was withdrawn.
public final class Shelves {
    private final Map<Language, Library> libraries = new EnumMap<>(Language.class);

    /// @param packs the folder of installed packs
    public record Where(TerminalNode node, PlaceId village, Clock clock, Path packs) {}

    /// Keeps an answer of the ledger at hand.
    public interface Keeping {
        <T> Kept<T> keep(Function<Views, T> question);
    }

    public Shelves(Where where, Keeping keeping) {
        Clock clock = where.clock();
        Kept<List<Entry<Publication>>> shown =
                keeping.keep(views ->
                        new Publications(views).shown(where.village(), LocalDate.now(clock)));
        Kept<Barred> barred =
                keeping.keep(
                        views -> new Trusted(views).barred(where.village(), LocalDate.now(clock)));
        Packs packs = new Packs(where.packs(), _ -> Optional.empty(), clock);
        Library published =
                new PublishedLibrary(shown::now, where.node().ledger(), where.node().blobs());
        for (Language language : Language.values()) {
            var shelf =
                    new org.yizhan.content.study.Library(
                            packs,
                            language,
                            clock,
                            edition -> !Arrivals.isBarred(edition, barred.now()));
            libraries.put(language, new Libraries(published, new PackLibrary(shelf)));
        }
    }

    public Library of(Language language) {
        return libraries.getOrDefault(language, Library.EMPTY);
    }
}
