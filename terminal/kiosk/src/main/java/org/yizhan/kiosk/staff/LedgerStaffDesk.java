package org.yizhan.kiosk.staff;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.staff.ScreenLock;
import org.yizhan.domain.staff.StaffKey;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.meetings.Meetings.Listed;
import org.yizhan.ledger.staff.StaffLock;
import org.yizhan.ledger.views.Views;

/// The staff panel of a village's terminal. Safe for any thread.
public final class LedgerStaffDesk implements StaffDesk {
    private final Ledger ledger;
    private final PlaceId village;
    private final StaffLock lock;
    private final Machine machine;

    /// What the panel takes from the machine.
    ///
    /// @param fits whether a PIN is the one of a hash
    /// @param care of the machine itself
    public record Machine(
            InstantSource clock,
            Supplier<List<Finding>> findings,
            BiPredicate<String, String> fits,
            Care care) {}

    public LedgerStaffDesk(Ledger ledger, PlaceId village, StaffLock lock, Machine machine) {
        this.ledger = ledger;
        this.village = village;
        this.lock = lock;
        this.machine = machine;
    }

    @Override
    public boolean opens(HeldCode code) {
        return lock.key(code.text()).isPresent();
    }

    @Override
    public synchronized boolean enter(HeldCode code, String pin) {
        Optional<StaffKey> key = lock.key(code.text());
        if (key.isEmpty() || lock.now().isLocked()) {
            return false;
        }
        if (machine.fits().test(pin, key.get().pinHash())) {
            lock.right();
            return true;
        }
        lock.wrong();
        return false;
    }

    @Override
    public ScreenLock lock() {
        return lock.now();
    }

    @Override
    public ScreenLock answer(String digits) {
        return lock.answer(digits);
    }

    @Override
    public Care care() {
        return machine.care();
    }

    @Override
    public List<Finding> findings() {
        return machine.findings().get().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    @Override
    public Optional<Gathering> gathering() {
        return ledger.read(views -> {
            Meetings meetings = new Meetings(views);
            return meetings.open(village)
                    .or(() -> meetings.next(village, machine.clock().instant()))
                    .map(listed ->
                            new Gathering(
                                    listed.id(),
                                    listed.meeting(),
                                    listed.phase() == MeetingPhase.OPEN));
        });
    }

    @Override
    public void gather(HeldCode code, Gathering gathering) {
        Optional<StaffKey> key = lock.key(code.text());
        if (key.isEmpty()) {
            return;
        }
        MeetingPhase from = gathering.open() ? MeetingPhase.OPEN : MeetingPhase.PLANNED;
        MeetingPhase to = gathering.open() ? MeetingPhase.CLOSED : MeetingPhase.OPEN;
        ledger.record(
                village,
                new Actor.Resident(key.get().resident()),
                views ->
                        can(views, gathering, from)
                                ? Decided.of(
                                        true,
                                        Draft.of(
                                                MeetingFacts.PROGRESS,
                                                gathering.id(),
                                                new MeetingProgress(to)))
                                : Decided.of(false));
    }

    /// One meeting takes cards at a time.
    private boolean can(Views views, Gathering gathering, MeetingPhase from) {
        Meetings meetings = new Meetings(views);
        boolean there =
                meetings.find(village, gathering.id())
                        .map(Listed::phase)
                        .filter(phase -> phase == from)
                        .isPresent();
        return there && (gathering.open() || meetings.open(village).isEmpty());
    }
}
