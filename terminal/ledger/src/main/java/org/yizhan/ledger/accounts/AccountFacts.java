package org.yizhan.ledger.accounts;

import java.util.List;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Deed;
import org.yizhan.domain.accounts.SecondFactor;
import org.yizhan.domain.accounts.Term;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about accounts. The subject is the account; the place is what it may act for.
public final class AccountFacts {
    public static final FactType<Account> ACCOUNT =
            FactType.register("accounts.account", Account.class);

    /// From when and until when. The subject is the account.
    public static final FactType<Term> TERM = FactType.register("accounts.term", Term.class);

    /// The subject is the account.
    public static final FactType<SecondFactor> SECOND_FACTOR =
            FactType.register("accounts.secondFactor", SecondFactor.class);

    /// Somebody signed in. The subject is the account.
    public static final FactType<Deed> SIGNED_IN = FactType.event("accounts.signedIn", Deed.class);

    /// Too many wrong passwords. The subject is the account.
    public static final FactType<Deed> LOCKED = FactType.event("accounts.locked", Deed.class);

    /// Somebody took data away as a file. The subject is the account.
    public static final FactType<Deed> EXPORTED = FactType.event("accounts.exported", Deed.class);

    public static final List<FactType<?>> TYPES =
            List.of(ACCOUNT, TERM, SECOND_FACTOR, SIGNED_IN, LOCKED, EXPORTED);

    private AccountFacts() {}
}
