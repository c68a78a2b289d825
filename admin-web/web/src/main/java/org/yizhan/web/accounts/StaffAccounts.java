package org.yizhan.web.accounts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Deed;
import org.yizhan.domain.accounts.Term;
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
import org.yizhan.web.sessions.Staff;

/// The accounts of staff that this node holds.
///
/// An account counts only where its role belongs: one that was written in a village with the
/// county's role opens nothing, anywhere. A node needs a first account as long as nobody may act
/// for all of its home; accounts that villages made do not count on a hub.
public final class StaffAccounts {
    private static final Deed PAGES = new Deed("pages");

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
        return open(views).stream().noneMatch(entry -> home.isWithin(entry.place()));
    }

    private static List<Entry<Account>> open(Views views) {
        return new Accounts(views)
                .open().stream()
                        .filter(entry -> entry.value().role().fits(entry.place().kind()))
                        .toList();
    }

    private static List<Entry<Account>> at(Views views, PlaceId place) {
        return open(views).stream()
                .filter(entry -> entry.place().equals(place))
                .sorted(Comparator.comparing(entry -> entry.value().name()))
                .toList();
    }

    /// The open accounts with this login; on a hub, several places may use the same one.
    List<Entry<Account>> byLogin(String login) {
        return ledger.read(StaffAccounts::open).stream()
                .filter(entry -> entry.value().login().equals(login))
                .toList();
    }

    /// The open accounts of a place, by name; not those of the places above or within it.
    List<Entry<Account>> at(PlaceId place) {
        return ledger.read(views -> at(views, place));
    }

    /// An open account of a place.
    Optional<Entry<Account>> find(PlaceId place, SubjectId account) {
        return at(place).stream().filter(entry -> entry.subject().equals(account)).findFirst();
    }

    /// Every open account of a place and of the places within it whose name or login has a text in
    /// it, at most so many.
    List<Entry<Account>> search(PlaceId within, String text, int most) {
        return ledger.read(StaffAccounts::open).stream()
                .filter(entry -> entry.place().isWithin(within))
                .filter(entry ->
                        entry.value().name().contains(text) || entry.value().login().contains(text))
                .sorted(Comparator.comparing(Entry::place))
                .limit(most)
                .toList();
    }

    boolean isInTerm(Entry<Account> account, LocalDate today) {
        return term(account).covers(today);
    }

    Term term(Entry<Account> account) {
        return ledger.read(views -> new Accounts(views).term(account));
    }

    /// Sets from when and until when an account may be used, durably.
    void change(Entry<Account> held, Actor actor, Term term) {
        ledger.record(held.place(), actor, Draft.of(AccountFacts.TERM, held.subject(), term));
    }

    /// Keeps that somebody signed in.
    void signedIn(Staff staff) {
        deed(
                staff.place(),
                staff.actor(),
                Draft.of(AccountFacts.SIGNED_IN, staff.account(), PAGES));
    }

    /// Keeps that an account was locked after too many wrong passwords.
    void wasLocked(Entry<Account> held) {
        deed(
                held.place(),
                new Actor.Program(),
                Draft.of(AccountFacts.LOCKED, held.subject(), PAGES));
    }

    private void deed(PlaceId place, Actor actor, Draft<Deed> deed) {
        ledger.record(place, actor, deed);
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

    /// Adds a member of staff, durably.
    ///
    /// @return whether it was done: not if the place has somebody with that login
    boolean add(PlaceId place, Actor actor, Account account) {
        SubjectId subject = ids.subject();
        return ledger.record(
                place,
                actor,
                views ->
                        at(views, place).stream()
                                        .anyMatch(e -> e.value().login().equals(account.login()))
                                ? Decided.of(false)
                                : Decided.of(
                                        true, Draft.of(AccountFacts.ACCOUNT, subject, account)));
    }

    /// Puts another password in place of an open account's, durably.
    ///
    /// @param changed the account as it is to be
    void change(Entry<Account> held, Actor actor, Account changed) {
        ledger.record(held.place(), actor, Draft.of(AccountFacts.ACCOUNT, held.subject(), changed));
    }

    /// Closes an account, durably.
    ///
    /// @return whether it was done: not if nobody would be left to look after the place's accounts
    boolean close(Entry<Account> held, Actor actor) {
        return ledger.record(
                held.place(),
                actor,
                views ->
                        at(views, held.place()).stream()
                                        .filter(entry -> !entry.subject().equals(held.subject()))
                                        .anyMatch(e -> e.value().role().looksAfterAccounts())
                                ? Decided.of(
                                        true,
                                        Draft.of(
                                                AccountFacts.ACCOUNT,
                                                held.subject(),
                                                held.value().close()))
                                : Decided.of(false));
    }
}
