package org.yizhan.ledger.staff;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.staff.ScreenLock;
import org.yizhan.domain.staff.StaffKey;
import org.yizhan.domain.staff.UnlockSecret;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The lock of one terminal's staff panel. What it counts is kept in facts: switching the terminal
/// off opens nothing. Safe for any thread.
public final class StaffLock {
    private static final int RANGE = 1_000_000;

    private final Ledger ledger;
    private final PlaceId village;
    private final SubjectId terminal;
    private final RandomGenerator random;

    /// @param terminal its node
    /// @param random unpredictable
    public StaffLock(Ledger ledger, PlaceId village, SubjectId terminal, RandomGenerator random) {
        this.ledger = ledger;
        this.village = village;
        this.terminal = terminal;
        this.random = random;
    }

    /// Makes the secret it shares with those above it, if there is none yet.
    public void prepare() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        UnlockSecret made = new UnlockSecret(terminal, HexFormat.of().formatHex(bytes));
        ledger.record(
                village,
                new Actor.Program(),
                views ->
                        secret(views).isPresent()
                                ? Decided.of(false)
                                : Decided.of(
                                        true,
                                        Draft.of(
                                                StaffFacts.SECRET,
                                                StaffFacts.secret(terminal),
                                                made)));
    }

    /// Whose key a card is; empty if it is nobody's.
    ///
    /// @param code what was held up
    public Optional<StaffKey> key(String code) {
        return ledger.read(views ->
                CardCode.parse(code)
                        .flatMap(held -> new Cards(views).holder(village, held))
                        .flatMap(resident ->
                                views.register(StaffFacts.KEY)
                                        .find(village, StaffFacts.key(resident)))
                        .map(Entry::value)
                        .filter(key -> !key.closed()));
    }

    public ScreenLock now() {
        return ledger.read(this::lock);
    }

    /// A PIN was wrong; after the last that is allowed the panel is locked.
    public ScreenLock wrong() {
        String question = "%06d".formatted(random.nextInt(RANGE));
        return ledger.record(
                village,
                new Actor.Program(),
                views -> {
                    ScreenLock lock = lock(views);
                    if (lock.isLocked()) {
                        return Decided.of(lock);
                    }
                    int wrong = lock.wrong() + 1;
                    return decided(
                            wrong < ScreenLock.TRIES
                                    ? new ScreenLock(wrong, Optional.empty())
                                    : new ScreenLock(0, Optional.of(question)));
                });
    }

    /// A PIN was right: what was wrong before counts no longer.
    public void right() {
        ledger.record(
                village,
                new Actor.Program(),
                views ->
                        lock(views).equals(ScreenLock.OPEN)
                                ? Decided.of(ScreenLock.OPEN)
                                : decided(ScreenLock.OPEN));
    }

    /// Takes what the township said to the question of the screen.
    ///
    /// @return what the lock is after it
    public ScreenLock answer(String answer) {
        String other = "%06d".formatted(random.nextInt(RANGE));
        return ledger.record(
                village,
                new Actor.Program(),
                views -> {
                    ScreenLock lock = lock(views);
                    String question = lock.question().orElse("");
                    if (question.isEmpty()) {
                        return Decided.of(lock);
                    }
                    boolean good =
                            secret(views)
                                    .filter(secret -> secret.isAnswer(question, answer))
                                    .isPresent();
                    return decided(good ? ScreenLock.OPEN : missed(lock, other));
                });
    }

    private static ScreenLock missed(ScreenLock lock, String other) {
        int wrong = lock.wrong() + 1;
        return wrong < ScreenLock.ANSWERS
                ? new ScreenLock(wrong, lock.question())
                : new ScreenLock(0, Optional.of(other));
    }

    private Decided<ScreenLock> decided(ScreenLock lock) {
        return Decided.of(lock, Draft.of(StaffFacts.LOCK, StaffFacts.lock(terminal), lock));
    }

    private ScreenLock lock(Views views) {
        return views.register(StaffFacts.LOCK)
                .find(village, StaffFacts.lock(terminal))
                .map(Entry::value)
                .orElse(ScreenLock.OPEN);
    }

    private Optional<UnlockSecret> secret(Views views) {
        return views.register(StaffFacts.SECRET)
                .find(village, StaffFacts.secret(terminal))
                .map(Entry::value);
    }
}
