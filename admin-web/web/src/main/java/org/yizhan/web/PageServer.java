package org.yizhan.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.Change;
import org.yizhan.ledger.Subscription;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.attendance.RollingCodes;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.web.accounts.AccountPages;
import org.yizhan.web.accounts.FirstAccountCode;
import org.yizhan.web.accounts.FirstAccountPages;
import org.yizhan.web.accounts.LoginPages;
import org.yizhan.web.accounts.OwnPasswordPages;
import org.yizhan.web.accounts.OwnSessionPages;
import org.yizhan.web.accounts.Passwords;
import org.yizhan.web.accounts.SecondFactorPages;
import org.yizhan.web.accounts.SecondFactors;
import org.yizhan.web.accounts.SignIn;
import org.yizhan.web.accounts.SignInLimits;
import org.yizhan.web.accounts.StaffAccounts;
import org.yizhan.web.attendance.PhonePages;
import org.yizhan.web.handover.PracticePages;
import org.yizhan.web.server.Listening;
import org.yizhan.web.server.PageHandler;
import org.yizhan.web.server.Pages;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Router;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.WebServer;
import org.yizhan.web.sessions.FormTokens;
import org.yizhan.web.sessions.Sessions;
import org.yizhan.web.staff.KeyPages;
import org.yizhan.web.staff.UnlockPages;
import org.yizhan.web.wifi.Guests;
import org.yizhan.web.wifi.Portal;
import org.yizhan.web.wifi.WifiPages;

/// All pages of a node, served. Close it to stop.
public final class PageServer implements AutoCloseable {
    private final WebServer server;
    private final Subscription watch;
    private final Doors doors;

    /// @param firstAccount shown on the terminal's own screen
    private record Doors(
            Pages pages,
            FirstAccountCode firstAccount,
            Router router,
            NodeCertificate certificate,
            RollingCodes rolling) {}

    private PageServer(WebServer server, Subscription watch, Doors doors) {
        this.server = server;
        this.watch = watch;
        this.doors = doors;
    }

    /// @throws IllegalStateException if it cannot listen there
    public static PageServer start(PageNode node, Listening listening) {
        return start(node, listening, Passwords.Cost.OWASP);
    }

    static PageServer start(PageNode node, Listening listening, Passwords.Cost cost) {
        SecureRandom random = new SecureRandom();
        Surroundings surroundings = new NodeSurroundings(node);
        StaffAccounts accounts =
                new StaffAccounts(node.ledger(), new Ids(random::nextLong), node.home());
        FirstAccountCode code = new FirstAccountCode(node.clock(), random, accounts::isEmpty);
        Sessions sessions = new Sessions(node.clock(), random);
        Pages pages = new Pages(surroundings, sessions, new FormTokens(random));
        Passwords passwords = new Passwords(random, cost);
        SecondFactors factors = new SecondFactors(node.ledger(), surroundings, random);
        List<Route> routes =
                new ArrayList<>(doors(accounts, code, surroundings, passwords, factors));
        routes.addAll(new OwnSessionPages(sessions, accounts, passwords, surroundings).routes());
        routes.addAll(practice(node, pages, passwords, random));
        routes.addAll(FeatureRoutes.of(node, surroundings, random));
        routes.addAll(staff(node, passwords));
        RollingCodes rolling = rolling(node, random);
        Guests guests = new Guests(node.clock());
        if (!node.hub()) {
            routes.addAll(new PhonePages(node.ledger(), surroundings, rolling, random).routes());
            routes.addAll(new WifiPages(guests).routes());
        } else {
            routes.addAll(FeatureRoutes.away(node, surroundings, random));
        }
        NodeCertificate certificate = node.parts().certificate();
        Router router = new Router(routes);
        PageHandler handler =
                new PageHandler(router, pages, node.parts().exchange(), node.parts().store());
        WebServer server =
                WebServer.start(
                        listening, certificate, node.hub() ? handler : new Portal(guests, handler));
        Subscription watch = node.ledger().changed(changes -> signOut(sessions, changes));
        return new PageServer(server, watch, new Doors(pages, code, router, certificate, rolling));
    }

    /// Whoever practises signs out by the same door.
    private static List<Route> practice(
            PageNode node, Pages pages, Passwords passwords, SecureRandom random) {
        BiFunction<PageNode, Surroundings, List<Route>> besides =
                (village, around) -> {
                    List<Route> routes = new ArrayList<>(staff(village, passwords));
                    routes.add(PracticePages.leave());
                    routes.addAll(LoginPages.always());
                    return routes;
                };
        return new PracticePages(pages.rooms(), () -> new PracticeVillage(node, random, besides))
                .routes();
    }

    /// Keys to the panel at the screen are of a village; who answers for a locked one sits above.
    private static List<Route> staff(PageNode node, Passwords passwords) {
        List<Route> routes = new ArrayList<>(new KeyPages(node.ledger(), passwords).routes());
        routes.addAll(new UnlockPages(node.ledger()).routes());
        return routes;
    }

    /// The key is made anew at every start: a code is good for seconds.
    private static RollingCodes rolling(PageNode node, SecureRandom random) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return new RollingCodes(key, node.ledger().author());
    }

    /// Whatever changed an account, here or on another node, its browsers sign in again.
    private static void signOut(Sessions sessions, Set<Change> changes) {
        for (Change change : changes) {
            if (change.type().equals(AccountFacts.ACCOUNT.name())) {
                sessions.closeAll(change.place(), change.subject());
            }
        }
    }

    private static List<Route> doors(
            StaffAccounts accounts,
            FirstAccountCode code,
            Surroundings surroundings,
            Passwords passwords,
            SecondFactors factors) {
        SignInLimits limits = new SignInLimits(surroundings.clock());
        var guard = new FirstAccountPages.Guard(limits, surroundings, factors);
        List<Route> routes = new ArrayList<>();
        SignIn signIn = new SignIn(accounts, passwords, limits, factors);
        routes.addAll(new LoginPages(signIn, accounts).routes());
        routes.addAll(new AccountPages(accounts, passwords, surroundings, factors).routes());
        routes.addAll(new SecondFactorPages(factors, limits).routes());
        routes.addAll(new OwnPasswordPages(accounts, passwords, limits, factors).routes());
        routes.addAll(new FirstAccountPages(accounts, passwords, code, guard).routes());
        return routes;
    }

    /// The port staff pages are on.
    public int httpsPort() {
        return server.httpsPort();
    }

    /// The port of public pages, if there is one.
    public OptionalInt httpPort() {
        return server.httpPort();
    }

    /// The fingerprint of the staff pages' certificate, to be shown on the terminal's screen.
    public String fingerprint() {
        return doors.certificate().fingerprint();
    }

    /// The code for the first account, to be shown on the terminal's own screen; empty when there
    /// is an account.
    public Optional<FirstAccountCode.Shown> firstAccountCode() {
        return doors.firstAccount().currentCode();
    }

    /// What a phone in the room opens to check in at a meeting, such as `:8080/in?c=…`, to be shown on
    /// the terminal's own screen; empty where no pages are served without encryption. It changes
    /// every ten seconds.
    public Optional<String> phonePath(SubjectId meeting, Instant now) {
        return httpPort().isPresent()
                ? Optional.of(
                        ":" + httpPort().getAsInt() + "/in?c=" + doors.rolling().show(meeting, now))
                : Optional.empty();
    }

    /// Every route, with who may use it.
    List<Route> routes() {
        return doors.router().routes();
    }

    @Override
    public void close() {
        watch.close();
        server.close();
        doors.pages().close();
    }
}
