package org.yizhan.ledger.accounts;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.SecondFactor;
import org.yizhan.domain.accounts.Term;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about staff accounts.
public final class Accounts {
    private final Views views;

    public Accounts(Views views) {
        this.views = views;
    }

    /// The open account with a login, of whatever place is known on this node.
    ///
    /// @param login lower case
    public Optional<Entry<Account>> byLogin(String login) {
        return open().stream().filter(entry -> entry.value().login().equals(login)).findFirst();
    }

    /// All accounts that were not closed.
    public List<Entry<Account>> open() {
        return views.register(AccountFacts.ACCOUNT).everywhere().stream()
                .filter(entry -> !entry.value().closed())
                .toList();
    }

    /// When an account may be used.
    public Term term(Entry<Account> account) {
        return views.register(AccountFacts.TERM)
                .find(account.place(), account.subject())
                .map(Entry::value)
                .orElse(Term.OPEN);
    }

    /// The second factor of an account, if it has one.
    public Optional<SecondFactor> secondFactor(PlaceId place, SubjectId account) {
        return views.register(AccountFacts.SECOND_FACTOR)
                .find(place, account)
                .map(Entry::value)
                .filter(SecondFactor::on);
    }
}
