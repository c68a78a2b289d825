package org.yizhan.web.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Signing in and out, and choosing the language.
public final class LoginPages {
    private final SignIn signIn;
    private final StaffAccounts accounts;

    /// @param then where to go afterwards; a path of ours or empty
    record LoginPage(String login, String then, Optional<Sentence> wrong) {}

    public LoginPages(SignIn signIn, StaffAccounts accounts) {
        this.signIn = signIn;
        this.accounts = accounts;
    }

    public List<Route> routes() {
        List<Route> routes =
                new ArrayList<>(
                        List.of(
                                Route.get("/login", Access.anyone(), this::show),
                                Route.post("/login", Access.anyone(), this::submit)));
        routes.addAll(always());
        return routes;
    }

    /// What is there behind every door: signing out, the list of everything, the language.
    public static List<Route> always() {
        return List.of(
                Route.post("/logout", Access.anyone(), _ -> new Answer.SignedOut("/login")),
                Route.get(
                        "/at/{place}/more",
                        Access.staff(),
                        _ -> Answer.page("accounts/more.jte", "")),
                Route.get("/language/{word}", Access.anyone(), LoginPages::language));
    }

    private Answer show(Visit visit) {
        if (accounts.isEmpty()) {
            return new Answer.Redirect("/first");
        }
        if (visit.caller().staff().isPresent()) {
            return new Answer.Redirect("/");
        }
        return Answer.page(
                "accounts/login.jte",
                new LoginPage("", ownPath(visit.asked("then")), Optional.empty()));
    }

    private Answer submit(Visit visit) {
        String login = visit.form().text("login");
        String then = ownPath(visit.form().text("then"));
        String password = visit.form().secret("password");
        return switch (signIn.attempt(visit.caller().address(), login, password)) {
            case SignIn.Result.Welcome welcome ->
                    new Answer.SignedIn(welcome.staff(), then.isEmpty() ? "/" : then);
            case SignIn.Result.Wrong _ -> again(login, then, "accounts.login.wrong");
            case SignIn.Result.TooOld _ -> again(login, then, "accounts.login.tooOld");
            case SignIn.Result.OutOfTerm _ -> again(login, then, "accounts.login.outOfTerm");
            case SignIn.Result.Locked _ -> again(login, then, "accounts.login.locked");
            case SignIn.Result.TooMany _ -> again(login, then, "accounts.login.tooMany");
        };
    }

    private static Answer again(String login, String then, String key) {
        return Answer.again(
                "accounts/login.jte", new LoginPage(login, then, Optional.of(Sentence.of(key))));
    }

    private static Answer language(Visit visit) {
        String then = ownPath(visit.asked("then"));
        String word = visit.path().getOrDefault("word", "");
        return new Answer.InLanguage(word.equals("en") ? "en" : "zh", then.isEmpty() ? "/" : then);
    }

    /// The path, if it is one of ours: never another site's address.
    private static String ownPath(String path) {
        return path.matches("/[\\w][\\w/.-]*") ? path : "";
    }
}
