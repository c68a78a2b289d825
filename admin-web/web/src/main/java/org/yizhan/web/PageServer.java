package org.yizhan.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.Change;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Subscription;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.attendance.RollingCodes;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.ledger.voicebox.Answering;
import org.yizhan.web.accounts.AccountPages;
import org.yizhan.web.accounts.FirstAccountCode;
import org.yizhan.web.accounts.FirstAccountPages;
import org.yizhan.web.accounts.LoginPages;
import org.yizhan.web.accounts.OwnPasswordPages;
import org.yizhan.web.accounts.Passwords;
import org.yizhan.web.accounts.SecondFactorPages;
import org.yizhan.web.accounts.SecondFactors;
import org.yizhan.web.accounts.SignIn;
import org.yizhan.web.accounts.SignInLimits;
import org.yizhan.web.accounts.StaffAccounts;
import org.yizhan.web.attendance.AttendancePages;
import org.yizhan.web.attendance.ComingPages;
import org.yizhan.web.attendance.MinutesPages;
import org.yizhan.web.attendance.PaperPages;
import org.yizhan.web.attendance.PersonPages;
import org.yizhan.web.attendance.PhonePages;
import org.yizhan.web.attendance.PhotographPages;
import org.yizhan.web.attendance.PicturePages;
import org.yizhan.web.branches.CoveragePages;
import org.yizhan.web.branches.TransferPages;
import org.yizhan.web.calls.CallPages;
import org.yizhan.web.cards.CardPages;
import org.yizhan.web.cards.OneCardPages;
import org.yizhan.web.conflicts.ConflictPages;
import org.yizhan.web.enrolment.EnrolmentPages;
import org.yizhan.web.exchange.AsidePages;
import org.yizhan.web.exchange.Courier;
import org.yizhan.web.exchange.HubCarryPages;
import org.yizhan.web.exchange.TerminalCarryPages;
import org.yizhan.web.meetings.MeetingPages;
import org.yizhan.web.meetings.PostponePages;
import org.yizhan.web.meetings.YearPages;
import org.yizhan.web.mutualaid.OfferPages;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Reasons;
import org.yizhan.web.notices.NoticeArrival;
import org.yizhan.web.notices.NoticeNeeds;
import org.yizhan.web.notices.NoticePages;
import org.yizhan.web.places.ContactPages;
import org.yizhan.web.places.PlacePages;
import org.yizhan.web.polls.PollPages;
import org.yizhan.web.protocol.ProtocolPages;
import org.yizhan.web.residents.PersonalFilePages;
import org.yizhan.web.residents.ResidentNeeds;
import org.yizhan.web.residents.ResidentPages;
import org.yizhan.web.residents.RosterPages;
import org.yizhan.web.server.Listening;
import org.yizhan.web.server.PageHandler;
import org.yizhan.web.server.Pages;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Router;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.WebServer;
import org.yizhan.web.sessions.FormTokens;
import org.yizhan.web.sessions.Sessions;
import org.yizhan.web.study.PublicStudy;
import org.yizhan.web.study.ReleasePages;
import org.yizhan.web.study.StudyFiles;
import org.yizhan.web.study.StudyPages;
import org.yizhan.web.terminals.SilentTerminals;
import org.yizhan.web.terminals.TerminalPages;
import org.yizhan.web.today.TodayPages;
import org.yizhan.web.voicebox.MessageNeeds;
import org.yizhan.web.voicebox.MessagePages;

/// All pages of a node, served. Close it to stop.
public final class PageServer implements AutoCloseable {
    private final WebServer server;
    private final Subscription watch;
    private final Doors doors;

    /// @param firstAccount shown on the terminal's own screen
    private record Doors(
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
        routes.addAll(features(node, surroundings, random));
        RollingCodes rolling = rolling(node, random);
        if (!node.hub()) {
            routes.addAll(new PhonePages(node.ledger(), surroundings, rolling, random).routes());
        }
        NodeCertificate certificate = node.parts().certificate();
        Router router = new Router(routes);
        PageHandler handler = new PageHandler(router, pages, node.parts().exchange());
        WebServer server = WebServer.start(listening, certificate, handler);
        Subscription watch = node.ledger().changed(changes -> signOut(sessions, changes));
        return new PageServer(server, watch, new Doors(code, router, certificate, rolling));
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

    private static List<Route> features(
            PageNode node, Surroundings surroundings, SecureRandom random) {
        Ids ids = new Ids(random::nextLong);
        Ledger ledger = node.ledger();
        List<Route> routes = new ArrayList<>();
        routes.addAll(
                new TodayPages(ledger, surroundings, node.parts().findings(), needs()).routes());
        routes.addAll(new ResidentPages(ledger, surroundings, ids).routes());
        routes.addAll(new PersonalFilePages(ledger, surroundings, ids).routes());
        routes.addAll(new CoveragePages(ledger).routes());
        routes.addAll(new TransferPages(ledger, ids, random).routes());
        routes.addAll(new RosterPages(ledger, surroundings, ids).routes());
        routes.addAll(new CardPages(ledger, random).routes());
        routes.addAll(new OneCardPages(ledger, random).routes());
        routes.addAll(new MeetingPages(ledger, surroundings, ids).routes());
        routes.addAll(new PostponePages(ledger, surroundings).routes());
        routes.addAll(new AttendancePages(ledger, surroundings).routes());
        routes.addAll(new ComingPages(ledger, surroundings).routes());
        routes.addAll(new PersonPages(ledger, surroundings).routes());
        routes.addAll(new PhotographPages(ledger, surroundings).routes());
        routes.addAll(new MinutesPages(ledger).routes());
        routes.addAll(new PaperPages(ledger, surroundings, node.parts().store()).routes());
        routes.addAll(new PicturePages(ledger, node.parts().store(), ids).routes());
        routes.addAll(new YearPages(ledger, surroundings).routes());
        routes.addAll(new NoticePages(ledger, surroundings, ids, arrivals(node)).routes());
        routes.addAll(study(node, surroundings, ids));
        node.parts()
                .office()
                .map(office -> new EnrolmentPages(ledger, office.codes()).routes())
                .ifPresent(routes::addAll);
        routes.addAll(carried(node));
        routes.addAll(new ConflictPages(ledger).routes());
        Answering answering = new Answering(ledger, ids);
        routes.addAll(
                new MessagePages(ledger, surroundings, node.parts().store(), answering).routes());
        routes.addAll(new OfferPages(ledger, node.parts().store()).routes());
        routes.addAll(new PollPages(ledger, surroundings, ids, node.parts().self()).routes());
        routes.addAll(new TerminalPages(node.parts().findings()).routes());
        routes.addAll(new PlacePages(ledger).routes());
        routes.addAll(new ContactPages(ledger).routes());
        routes.addAll(new ProtocolPages(ledger).routes());
        routes.addAll(new CallPages(ledger, surroundings, reasons(node)).routes());
        return routes;
    }

    private static List<Route> carried(PageNode node) {
        return switch (node.parts().courier()) {
            case Courier.Terminal terminal -> new TerminalCarryPages(terminal.letters()).routes();
            case Courier.Hub hub -> {
                List<Route> routes = new ArrayList<>();
                routes.addAll(new HubCarryPages(node.ledger(), hub.letters()).routes());
                routes.addAll(new AsidePages(node.ledger(), hub.aside()).routes());
                yield routes;
            }
            case Courier.None _ -> List.of();
        };
    }

    /// What waits for a village's staff on their first page.
    private static List<Needs> needs() {
        return List.of(new MessageNeeds(), new NoticeNeeds(), new ResidentNeeds());
    }

    /// Why a county calls a village.
    private static List<Reasons> reasons(PageNode node) {
        return List.of(
                new SilentTerminals(() ->
                        node.parts()
                                .office()
                                .map(office -> office.deliveries().lastHeard())
                                .orElse(Map.of())),
                new MessageNeeds(),
                new NoticeNeeds());
    }

    private static List<Route> study(PageNode node, Surroundings surroundings, Ids ids) {
        Ledger ledger = node.ledger();
        var deliveries = node.parts().office().map(PageNode.Office::deliveries);
        List<Route> routes = new ArrayList<>();
        routes.addAll(new StudyPages(ledger, surroundings, ids).routes());
        routes.addAll(new ReleasePages(ledger, surroundings, deliveries).routes());
        routes.addAll(new StudyFiles(ledger, surroundings.home()).routes());
        routes.addAll(new PublicStudy(ledger, surroundings).routes());
        return routes;
    }

    private static Function<FactId, List<NoticeArrival>> arrivals(PageNode node) {
        return NoticeArrival.from(node.parts().office().map(PageNode.Office::deliveries));
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
    }
}
