package org.yizhan.ledger.notices;

import java.util.List;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.notices.Rumour;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about notices. The subject is the notice; the place is whom it is for:
/// everyone in it.
public final class NoticeFacts {
    public static final FactType<Notice> NOTICE =
            FactType.register("notices.notice", Notice.class).visibleWithin();

    /// What is said and is not so.
    public static final FactType<Rumour> RUMOUR =
            FactType.register("notices.rumour", Rumour.class).visibleWithin();

    public static final List<FactType<?>> TYPES = List.of(NOTICE, RUMOUR);

    private NoticeFacts() {}
}
