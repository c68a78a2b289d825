package org.yizhan.ledger.away;

import java.util.List;
import org.yizhan.domain.away.Invitation;
import org.yizhan.domain.away.News;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about members away. The place is their village.
public final class AwayFacts {
    /// Subject: [Invitation#subject(String)].
    public static final FactType<Invitation> INVITATION =
            FactType.register("away.invitation", Invitation.class);

    /// Subject: its own.
    public static final FactType<News> NEWS = FactType.register("away.news", News.class).personal();

    public static final List<FactType<?>> TYPES = List.of(INVITATION, NEWS);

    private AwayFacts() {}
}
