package org.yizhan.web.accounts;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.accounts.Accounts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The accounts of staff that this node holds.
///
/// A node needs a first account as long as nobody may act for all of its home; accounts that
/// villages made do not count on a hub.
public final class StaffAccounts {
    private final Ledger ledger;
    private final Ids ids;
    private final PlaceId home;

    /// @param home the village of a terminal, the county of a hub
    public StaffAccounts(Ledger ledger, Ids ids, PlaceId home) {
        this.ledger = ledger;
        this.ids = ids;
        this.home = home;
    }

    /// Whether nobody can sign in yet.
    public boolean isEmpty() {
        return ledger.read(this::nobodyYet);
    }

    private boolean nobodyYet(Views views) {
        return new Accounts(views).open().stream().noneMatch(entry -> home.isWithin(entry.place()));
    }

    /// The open accounts with this login; on a hub, several places may use the same one.
    List<Entry<Account>> byLogin(String login) {
        return ledger.read(views -> new Accounts(views).open()).stream()
                .filter(entry -> entry.value().login().equals(login))
                .toList();
    }

    /// Makes the very first account, durably.
    ///
    /// @return its subject; empty if somebody else was faster
    Optional<SubjectId> addFirst(Account account) {
        return ledger.record(
                home,
                new Actor.Program(),
                views -> {
                    if (!nobodyYet(views)) {
                        return Decided.of(Optional.<SubjectId>empty());
                    }
                    SubjectId subject = ids.subject();
                    return Decided.of(
                            Optional.of(subject), Draft.of(AccountFacts.ACCOUNT, subject, account));
                });
    }
}
