package org.yizhan.web.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// The staff of a place: adding somebody, a new password for who forgot theirs, closing an account.
/// Done by the place's own secretary or by the township and county above it.
public final class AccountPages {
    /// How long a code that was handed over can be used.
    static final Duration GIVEN = Duration.ofDays(7);

    private static final Access WHO = Access.roles(Role.SECRETARY, Role.TOWNSHIP, Role.COUNTY);
    private static final int LONGEST_NAME = 40;

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final Surroundings surroundings;

    /// @param me whether it is the visitor's own
    /// @param waiting whether its code has not been used yet
    record Listed(Entry<Account> entry, boolean me, boolean waiting) {}

    record ListPage(List<Listed> staff, Optional<Sentence> wrong) {}

    record FormPage(List<Role> roles, String name, String login, Optional<Sentence> wrong) {}

    /// @param code in groups, shown this once
    record CodePage(String name, String login, String code) {}

    public AccountPages(StaffAccounts accounts, Passwords passwords, Surroundings surroundings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/accounts", WHO, visit -> list(visit, Optional.empty())),
                Route.get("/at/{place}/accounts/new", WHO, this::form),
                Route.post("/at/{place}/accounts/new", WHO, this::add),
                Route.post("/at/{place}/accounts/{account}/password", WHO, this::newPassword),
                Route.post("/at/{place}/accounts/{account}/close", WHO, this::close));
    }

    /// The text key of a role.
    public static String word(Role role) {
        return switch (role) {
            case SECRETARY -> "accounts.role.secretary";
            case FIRST_SECRETARY -> "accounts.role.firstSecretary";
            case HELPER -> "accounts.role.helper";
            case TOWNSHIP -> "accounts.role.township";
            case COUNTY -> "accounts.role.county";
            case TECHNICIAN -> "accounts.role.technician";
            case PARTNER -> "accounts.role.partner";
        };
    }

    private Answer list(Visit visit, Optional<Sentence> wrong) {
        List<Listed> staff =
                accounts.at(visit.place()).stream()
                        .map(entry ->
                                new Listed(
                                        entry,
                                        entry.subject().equals(visit.staff().account()),
                                        entry.value().givenUntil().isPresent()))
                        .toList();
        ListPage page = new ListPage(staff, wrong);
        return wrong.isEmpty()
                ? Answer.page("accounts/list.jte", page)
                : Answer.again("accounts/list.jte", page);
    }

    private Answer form(Visit visit) {
        List<Role> roles = Role.of(visit.place().kind());
        return Answer.page("accounts/form.jte", new FormPage(roles, "", "", Optional.empty()));
    }

    private Answer add(Visit visit) {
        Form form = visit.form();
        String name = form.text("name");
        String login = form.text("login").toLowerCase(Locale.ROOT);
        List<Role> roles = Role.of(visit.place().kind());
        Role role =
                roles.stream()
                        .filter(each -> each.name().equals(form.text("role")))
                        .findFirst()
                        .orElseThrow(Refused::badForm);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return again(visit, "accounts.new.noName");
        }
        if (!FirstAccountPages.LOGIN.matcher(login).matches()) {
            return again(visit, "accounts.first.badLogin");
        }
        String code = passwords.newCode();
        Account account = given(Account.own(login, name, role, ""), code);
        return accounts.add(visit.place(), visit.staff().actor(), account)
                ? shown(account, code)
                : again(visit, "accounts.new.loginTaken");
    }

    private Account given(Account account, String code) {
        return account.given(passwords.hash(code), surroundings.clock().instant().plus(GIVEN));
    }

    private static Answer shown(Account account, String code) {
        String grouped = code.replaceAll("(\\d{4})(?=\\d)", "$1 ");
        return Answer.page(
                "accounts/code.jte", new CodePage(account.name(), account.login(), grouped));
    }

    private static Answer again(Visit visit, String key) {
        return Answer.again(
                "accounts/form.jte",
                new FormPage(
                        Role.of(visit.place().kind()),
                        visit.form().text("name"),
                        visit.form().text("login"),
                        Optional.of(Sentence.of(key))));
    }

    private Entry<Account> asked(Visit visit) {
        return accounts.find(visit.place(), visit.subject("account"))
                .orElseThrow(Refused::notFound);
    }

    private Answer newPassword(Visit visit) {
        Entry<Account> held = asked(visit);
        if (held.subject().equals(visit.staff().account())) {
            return new Answer.Redirect(visit.at("/password"));
        }
        String code = passwords.newCode();
        Account account = given(held.value(), code);
        accounts.change(held, visit.staff().actor(), account);
        return shown(account, code);
    }

    private Answer close(Visit visit) {
        return accounts.close(asked(visit), visit.staff().actor())
                ? new Answer.Redirect(visit.at("/accounts"))
                : list(visit, Optional.of(Sentence.of("accounts.close.lastOne")));
    }
}
