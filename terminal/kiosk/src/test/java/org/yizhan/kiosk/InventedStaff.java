package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.staff.ScreenLock;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.staff.Care;
import org.yizhan.kiosk.staff.StaffDesk;

/// A staff panel that the card of the invented village opens with 246810.
final class InventedStaff implements StaffDesk {
    static final String PIN = "246810";
    static final String ANSWER = "135790";

    ScreenLock lock = ScreenLock.OPEN;
    boolean stranger;
    boolean well;
    boolean meetingOpen;
    final InventedCare care = new InventedCare();
    final List<String> gathered = new ArrayList<>();

    @Override
    public boolean opens(HeldCode code) {
        return !stranger;
    }

    @Override
    public boolean enter(HeldCode code, String pin) {
        if (pin.equals(PIN)) {
            return true;
        }
        lock =
                lock.wrong() + 1 < ScreenLock.TRIES
                        ? new ScreenLock(lock.wrong() + 1, Optional.empty())
                        : new ScreenLock(0, Optional.of("482719"));
        return false;
    }

    @Override
    public ScreenLock lock() {
        return lock;
    }

    @Override
    public ScreenLock answer(String digits) {
        lock = digits.equals(ANSWER) ? ScreenLock.OPEN : new ScreenLock(1, lock.question());
        return lock;
    }

    @Override
    public Care care() {
        return care;
    }

    @Override
    public List<Finding> findings() {
        return well
                ? List.of(
                        Finding.of("pages", Severity.GOOD, Sentence.of("accounts.page.reachable")))
                : List.of(
                        Finding.of(
                                "pages",
                                Severity.BROKEN,
                                Sentence.of("accounts.page.taken", "port", 8443)),
                        Finding.of("voice", Severity.LOOK, Sentence.of("speech.voice.missing")));
    }

    @Override
    public Optional<Gathering> gathering() {
        return Optional.of(
                new Gathering(
                        SubjectId.named("meeting/assembly"), Village.assembly(), meetingOpen));
    }

    @Override
    public void gather(HeldCode code, Gathering gathering) {
        gathered.add((gathering.open() ? "end " : "begin ") + code.text());
    }
}
