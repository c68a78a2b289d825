package org.yizhan.web.accounts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.accounts.Term;
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
    private static final int MOST_FOUND = 60;

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final Surroundings surroundings;
    private final SecondFactors factors;

    /// @param me whether it is the visitor's own
    /// @param waiting whether its code has not been used yet
    /// @param more what else is known of it
    record Listed(Entry<Account> entry, boolean me, boolean waiting, More more) {}

    /// @param term from when and until when it may be used
    /// @param second whether its telephone is known
    /// @param where the name of its place, where that is another
    record More(Term term, boolean second, String where) {}

    /// @param typed what was searched for, in this place and those within it
    record ListPage(List<Listed> staff, String typed, Optional<Sentence> wrong) {}

    record FormPage(List<Role> roles, String name, String login, Optional<Sentence> wrong) {}

    /// @param code in groups, shown this once
    record CodePage(String name, String login, String code) {}

    public AccountPages(
            StaffAccounts accounts,
            Passwords passwords,
            Surroundings surroundings,
            SecondFactors factors) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.surroundings = surroundings;
        this.factors = factors;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/accounts", WHO, visit -> list(visit, Optional.empty())),
                Route.get("/at/{place}/accounts/new", WHO, this::form),
                Route.post("/at/{place}/accounts/new", WHO, this::add),
                Route.post("/at/{place}/accounts/{account}/password", WHO, this::newPassword),
                Route.post("/at/{place}/accounts/{account}/term", WHO, this::term),
                Route.post("/at/{place}/accounts/{account}/second", WHO, this::resetSecond),
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
        String typed = visit.asked("q");
        List<Entry<Account>> found =
                typed.isEmpty()
                        ? accounts.at(visit.place())
                        : accounts.search(visit.place(), typed, MOST_FOUND);
        ListPage page =
                new ListPage(
                        found.stream().map(entry -> listed(visit, entry)).toList(), typed, wrong);
        return wrong.isEmpty()
                ? Answer.page("accounts/list.jte", page)
                : Answer.again("accounts/list.jte", page);
    }

    private Listed listed(Visit visit, Entry<Account> entry) {
        boolean here = entry.place().equals(visit.place());
        return new Listed(
                entry,
                entry.subject().equals(visit.staff().account()),
                entry.value().givenUntil().isPresent(),
                new More(
                        accounts.term(entry),
                        factors.of(entry.place(), entry.subject()).isPresent(),
                        here
                                ? ""
                                : surroundings.nameOf(entry.place()).orElse(entry.place().code())));
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

    private Answer term(Visit visit) {
        Entry<Account> held = asked(visit);
        try {
            Optional<LocalDate> from = visit.form().filled("from").map(LocalDate::parse);
            Optional<LocalDate> until = visit.form().filled("until").map(LocalDate::parse);
            boolean own = held.subject().equals(visit.staff().account());
            boolean backwards = from.isPresent() && until.filter(from.get()::isAfter).isPresent();
            if (own || backwards) {
                return list(visit, Optional.of(Sentence.of("accounts.term.wrong")));
            }
            accounts.change(held, visit.staff().actor(), new Term(from, until));
        } catch (DateTimeParseException e) {
            return list(visit, Optional.of(Sentence.of("accounts.term.wrong")));
        }
        return new Answer.Redirect(visit.at("/accounts"));
    }

    private Answer resetSecond(Visit visit) {
        Entry<Account> held = asked(visit);
        if (!held.subject().equals(visit.staff().account())) {
            factors.reset(held.place(), visit.staff().actor(), held.subject());
        }
        return new Answer.Redirect(visit.at("/accounts"));
    }
}
