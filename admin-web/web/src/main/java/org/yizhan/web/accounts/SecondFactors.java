package org.yizhan.web.accounts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.bouncycastle.util.encoders.Base32;
import org.yizhan.domain.accounts.SecondFactor;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.accounts.Accounts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.sessions.Staff;

/// The second factor of staff on a hub: six digits from their telephone. A village's staff have
/// none, because their telephone may be all they have. Safe for any thread.
public final class SecondFactors {
    private static final int SECRET_BYTES = 20;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final RandomGenerator random;

    /// Secrets shown but not proved yet, by account; gone after a restart.
    private final Map<SubjectId, String> offered = new ConcurrentHashMap<>();

    /// The last step whose code an account used: no code is taken twice.
    private final Map<SubjectId, Long> used = new ConcurrentHashMap<>();

    /// @param random unpredictable, such as a `SecureRandom`
    public SecondFactors(Ledger ledger, Surroundings surroundings, RandomGenerator random) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.random = random;
    }

    InstantSource clock() {
        return surroundings.clock();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock().instant(), surroundings.zone());
    }

    /// Whether accounts of a place must have one.
    boolean isRequired(PlaceId place) {
        boolean above = place.kind() == PlaceKind.COUNTY || place.kind() == PlaceKind.TOWNSHIP;
        return surroundings.isHub()
                && above
                && new LedgerSettings(ledger, place).get(SecondFactor.REQUIRED);
    }

    Optional<SecondFactor> of(PlaceId place, SubjectId account) {
        return surroundings.isHub()
                ? ledger.read(views -> new Accounts(views).secondFactor(place, account))
                : Optional.empty();
    }

    /// A secret for an account that has none, the same until it is proved.
    String offer(SubjectId account) {
        return offered.computeIfAbsent(account, _ -> newSecret());
    }

    private String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base32.toBase32String(secret);
    }

    /// Whether the code is right now, for the account's factor or for the one it was just offered,
    /// which then becomes its factor.
    boolean prove(Staff staff, String code) {
        Optional<SecondFactor> known = of(staff.place(), staff.account());
        String secret = known.map(SecondFactor::secret).orElseGet(() -> offer(staff.account()));
        OptionalLong step = Totp.step(Base32.decode(secret), code, clock().instant());
        if (step.isEmpty() || !isFresh(staff.account(), step.getAsLong())) {
            return false;
        }
        if (known.isEmpty()) {
            record(staff.place(), staff.actor(), staff.account(), new SecondFactor(secret, true));
            offered.remove(staff.account());
        }
        return true;
    }

    private boolean isFresh(SubjectId account, long step) {
        Long before = used.put(account, step);
        return before == null || before < step;
    }

    /// The telephone was lost: the next sign-in sets up another.
    void reset(PlaceId place, Actor actor, SubjectId account) {
        offered.remove(account);
        record(place, actor, account, new SecondFactor("", false));
    }

    private void record(PlaceId place, Actor actor, SubjectId account, SecondFactor factor) {
        ledger.record(place, actor, Draft.of(AccountFacts.SECOND_FACTOR, account, factor));
    }
}
