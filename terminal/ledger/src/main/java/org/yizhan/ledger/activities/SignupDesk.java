package org.yizhan.ledger.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.Signup;
import org.yizhan.domain.activities.SignupResult;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.views.Views;

/// Signs people up by their card, and takes them off again. Decided where it is written, so that
/// the last free place is given away once. Safe for any thread, never for the UI's.
public final class SignupDesk {
    private static final Logger LOG = LoggerFactory.getLogger(SignupDesk.class);

    private final Ledger ledger;
    private final PlaceId village;
    private final Clock clock;

    /// @param clock the village's
    public SignupDesk(Ledger ledger, PlaceId village, Clock clock) {
        this.ledger = ledger;
        this.village = village;
        this.clock = clock;
    }

    /// @param coming whether the holder comes, or does not after all
    /// @param scanned the card's code
    public SignupResult sign(SubjectId activity, boolean coming, String scanned) {
        Optional<SubjectId> who =
                CardCode.parse(scanned)
                        .flatMap(code ->
                                ledger.read(views -> new Cards(views).holder(village, code)));
        if (who.isEmpty()) {
            return SignupResult.NOT_OUR_CARD;
        }
        Signup signup = new Signup(activity, who.get(), coming);
        try {
            return ledger.record(
                    village, new Actor.Resident(who.get()), views -> decide(views, signup));
        } catch (StorageException e) {
            LOG.error("A name could not be written down for an activity", e);
            return SignupResult.NOT_KEPT;
        }
    }

    private Decided<SignupResult> decide(Views views, Signup signup) {
        Activities activities = new Activities(views);
        Optional<Activity> activity =
                activities
                        .find(village, signup.activity())
                        .filter(found -> found.isOpen(LocalDate.now(clock)));
        if (activity.isEmpty()) {
            return Decided.of(SignupResult.OVER);
        }
        boolean before = activities.isComing(village, signup.activity(), signup.resident());
        if (before == signup.coming()) {
            return Decided.of(before ? SignupResult.SIGNED_BEFORE : SignupResult.NOT_ON_IT);
        }
        int signed = activities.coming(village, signup.activity()).size();
        if (signup.coming() && !activity.get().hasRoom(signed)) {
            return Decided.of(SignupResult.FULL);
        }
        return Decided.of(
                signup.coming() ? SignupResult.SIGNED : SignupResult.TAKEN_OFF,
                Draft.of(ActivityFacts.SIGNUP, signup.subject(), signup));
    }
}
