package org.yizhan.web.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sessions.Staff;

/// Making the first account, with the code on the terminal's own screen.
public final class FirstAccountPages {
    static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{3,32}");
    static final int SHORTEST_PASSWORD = 8;

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final FirstAccountCode code;
    private final Guard guard;

    /// @param limits shared with signing in
    public record Guard(SignInLimits limits, Surroundings surroundings, SecondFactors factors) {}

    record FirstPage(String code, String name, String login, Optional<Sentence> wrong) {}

    public FirstAccountPages(
            StaffAccounts accounts, Passwords passwords, FirstAccountCode code, Guard guard) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.code = code;
        this.guard = guard;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/first", Access.anyone(), this::show),
                Route.post("/first", Access.anyone(), this::submit));
    }

    private Answer show(Visit visit) {
        return accounts.isEmpty()
                ? Answer.page("accounts/first.jte", new FirstPage("", "", "", Optional.empty()))
                : new Answer.Redirect("/login");
    }

    private Answer submit(Visit visit) {
        Form form = visit.form();
        if (!accounts.isEmpty()) {
            return new Answer.Redirect("/login");
        }
        Optional<String> wrong = mistake(form, visit.caller().address());
        if (wrong.isPresent()) {
            return again(form, wrong.get());
        }
        Role role = guard.surroundings().isHub() ? Role.COUNTY : Role.SECRETARY;
        String name = form.text("name");
        String hash = passwords.hash(form.secret("password"));
        var place = guard.surroundings().home();
        var subject = accounts.addFirst(Account.own(login(form), name, role, hash));
        if (subject.isEmpty()) {
            return new Answer.Redirect("/login");
        }
        code.used();
        return new Answer.SignedIn(new Staff(subject.get(), place, name, role, door(place)), "/");
    }

    private Staff.Door door(PlaceId place) {
        return guard.factors().isRequired(place) ? Staff.Door.SECOND_FACTOR : Staff.Door.OPEN;
    }

    /// What is wrong with the form, as a text key. The code is tried last, so that a slip elsewhere
    /// costs no try.
    private Optional<String> mistake(Form form, String address) {
        if (form.text("name").isEmpty()) {
            return Optional.of("accounts.first.noName");
        }
        if (!LOGIN.matcher(login(form)).matches()) {
            return Optional.of("accounts.first.badLogin");
        }
        if (form.secret("password").length() < SHORTEST_PASSWORD) {
            return Optional.of("accounts.first.shortPassword");
        }
        if (WeakPasswords.isWeak(form.secret("password"), login(form))) {
            return Optional.of("accounts.first.weakPassword");
        }
        if (!form.secret("password").equals(form.secret("again"))) {
            return Optional.of("accounts.first.notTheSame");
        }
        if (!guard.limits().mayTry(address)) {
            return Optional.of("accounts.login.tooMany");
        }
        return code.isRight(form.text("code"))
                ? Optional.empty()
                : Optional.of("accounts.first.wrongCode");
    }

    private static String login(Form form) {
        return form.text("login").toLowerCase(Locale.ROOT);
    }

    private static Answer again(Form form, String key) {
        return Answer.again(
                "accounts/first.jte",
                new FirstPage(
                        form.text("code"),
                        form.text("name"),
                        form.text("login"),
                        Optional.of(Sentence.of(key))));
    }
}
