package org.yizhan.ledger.activities;

import java.util.List;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.Signup;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about activities. The place is the village.
public final class ActivityFacts {
    /// The subject is the activity.
    public static final FactType<Activity> ACTIVITY =
            FactType.register("activities.activity", Activity.class);

    /// Subject: [Signup#subject()].
    public static final FactType<Signup> SIGNUP =
            FactType.register("activities.signup", Signup.class);

    public static final List<FactType<?>> TYPES = List.of(ACTIVITY, SIGNUP);

    private ActivityFacts() {}
}
