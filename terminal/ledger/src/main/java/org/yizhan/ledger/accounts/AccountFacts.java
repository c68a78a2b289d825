package org.yizhan.ledger.accounts;

import java.util.List;
import org.yizhan.domain.accounts.Account;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about accounts. The subject is the account; the place is what it may act for.
public final class AccountFacts {
    public static final FactType<Account> ACCOUNT =
            FactType.register("accounts.account", Account.class);

    public static final List<FactType<?>> TYPES = List.of(ACCOUNT);

    private AccountFacts() {}
}
