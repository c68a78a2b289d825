package org.yizhan.kiosk.activities;

import java.util.List;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.SignupResult;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;

/// What the village does together.
public interface Gatherings {
    /// Nothing is planned.
    Gatherings NONE =
            new Gatherings() {
                @Override
                public List<Planned> coming() {
                    return List.of();
                }

                @Override
                public SignupResult sign(SubjectId activity, boolean coming, HeldCode card) {
                    return SignupResult.OVER;
                }
            };

    /// An activity and how many signed up.
    record Planned(SubjectId id, Activity activity, int signed) {}

    /// From today on, the next first; at hand.
    List<Planned> coming();

    /// Signs the holder of a card up, or takes them off; returns when it is durable. Never called
    /// on the UI thread.
    SignupResult sign(SubjectId activity, boolean coming, HeldCode card);
}
