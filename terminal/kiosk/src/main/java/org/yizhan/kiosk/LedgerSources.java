package org.yizhan.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.yizhan.content.packs.Packs;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.accounts.FirstAccount;
import org.yizhan.kiosk.attendance.CardDesk;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.attendance.LedgerDesk;
import org.yizhan.kiosk.frame.Frame.Station;
import org.yizhan.kiosk.idle.LedgerDays;
import org.yizhan.kiosk.idle.Today.Days;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.notices.Board;
import org.yizhan.kiosk.notices.LedgerBoard;
import org.yizhan.kiosk.study.Library;
import org.yizhan.kiosk.study.PackLibrary;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.places.Places;

/// The screens joined to the terminal's node.
final class LedgerSources implements Sources, AutoCloseable {
    private final TerminalNode node;
    private final PlaceId village;
    private final Clock clock;
    private final Library library;
    private final Surroundings surroundings;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("screen-work").daemon().factory());

    /// What the screens take from the machine.
    ///
    /// @param packs the folder of installed lessons
    /// @param language of the person at the screen
    record Surroundings(
            Path packs, Eyes eyes, FirstAccount.Desk accounts, Supplier<Language> language) {}

    LedgerSources(TerminalNode node, PlaceId village, Clock clock, Surroundings surroundings) {
        this.node = node;
        this.village = village;
        this.clock = clock;
        this.surroundings = surroundings;
        Packs packs = new Packs(surroundings.packs(), _ -> Optional.empty(), clock);
        Map<Language, org.yizhan.content.study.Library> shelves = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            shelves.put(language, new org.yizhan.content.study.Library(packs, language, clock));
        }
        library = new PackLibrary(shelves, surroundings.language());
    }

    private Ledger ledger() {
        return node.ledger();
    }

    @Override
    public Station station() {
        String name =
                ledger().read(views -> new Places(views).find(village))
                        .map(Place::serviceName)
                        .orElse(village.code());
        return new Station(name, clock, () -> node.clock().now().trust() != TimeTrust.SUSPECT);
    }

    @Override
    public Days days() {
        return new LedgerDays(ledger(), village, clock);
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public Board board() {
        return new LedgerBoard(ledger(), village, clock);
    }

    @Override
    public CardDesk desk() {
        return new LedgerDesk(ledger(), village, new Checkins(ledger(), village, clock));
    }

    @Override
    public Eyes eyes() {
        return surroundings.eyes();
    }

    @Override
    public FirstAccount.Desk accounts() {
        return surroundings.accounts();
    }

    @Override
    public Tasks tasks() {
        return new Tasks(background, Platform::runLater);
    }

    @Override
    public void close() {
        background.shutdown();
    }
}
