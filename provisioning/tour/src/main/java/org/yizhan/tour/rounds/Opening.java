package org.yizhan.tour.rounds;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.Dimension;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.tour.browser.Certificate;
import org.yizhan.tour.office.Office;
import org.yizhan.tour.paper.HeldUp;
import org.yizhan.tour.programs.Waiting;
import org.yizhan.tour.stage.Newcomers;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.steps.Steps;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Visitor;

/// From nothing to a terminal that belongs to a hub, and an account on each.
final class Opening {
    static final String HUB = "hub-starts";
    static final String TERMINAL = "terminal-starts";
    static final String ENROLLED = "enrolment";
    static final String HUB_ACCOUNT = "hub-account";
    static final String ACCOUNT = "first-account";
    static final String ROSTER = "roster";

    static final String SECRETARY = "secretary";
    static final String COUNTY = "county";

    private static final Duration TO_START = Duration.ofSeconds(150);
    private static final String LABEL = "村部一楼大厅";
    private static final Dimension PHONE = new Dimension(500, 900);
    private static final Dimension DESK = new Dimension(1366, 900);

    private final Stage stage;

    Opening(Stage stage) {
        this.stage = stage;
    }

    void take(Steps steps) {
        steps.step(HUB, List.of(), this::hub);
        steps.step(HUB_ACCOUNT, List.of(HUB), this::hubAccount);
        steps.step("new-terminal", List.of(), this::newTerminal);
        steps.step(ENROLLED, List.of("new-terminal", HUB_ACCOUNT), this::enrolled);
        steps.step(TERMINAL, List.of(), this::terminal);
        steps.step(ACCOUNT, List.of(TERMINAL), this::firstAccount);
        steps.step(ROSTER, List.of(ACCOUNT), this::roster);
    }

    private void hub(Notes notes) {
        long from = System.nanoTime();
        stage.startHub();
        notes.time("start until the console says where the pages are", since(from));
        notes.check("the hub runs in a process of its own", stage.hub().runs(), "");
        Certificate shown = Certificate.of(stage.hub().address());
        notes.check(
                "the server's certificate is the one on the hub's console",
                shown.fingerprint().equals(stage.hub().fingerprint()),
                shown.fingerprint());
    }

    private void newTerminal(Notes notes) {
        stage.openGlass(1080, 1920);
        long from = System.nanoTime();
        stage.startNewTerminal();
        stage.visitor().awaitAnything(TO_START);
        notes.time("start until something was drawn", since(from));
        Eyes eyes = stage.visitor().await(TO_START, Said.of("enrolment.title"));
        notes.picture("glass", eyes.picture());
        notes.check("the glass says: 这台机器还没有登记", true, eyes.text());
    }

    private void terminal(Notes notes) {
        stage.terminal().close();
        long from = System.nanoTime();
        stage.startTerminal(stage.camera().path());
        stage.visitor().awaitAnything(TO_START);
        notes.time("start until something was drawn", since(from));
        Eyes eyes = stage.visitor().await(TO_START, Said.of("idle.touch"), "刘建国");
        notes.picture("idle", eyes.picture());
        notes.check("the glass says: 用手指点一下屏幕", true, eyes.text());
        notes.check("the glass says who is on duty", eyes.see(Said.of("idle.duty")), eyes.text());
    }

    private void hubAccount(Notes notes) {
        Certificate compared = Certificate.of(stage.hub().address());
        notes.need(
                "the certificate was compared with the console",
                compared.fingerprint().equals(stage.hub().fingerprint()),
                compared.fingerprint());
        Office county = stage.openOffice(COUNTY, stage.hub().address(), compared, DESK);
        county.makeFirstAccount(stage.hub().firstAccountCode(), "周县长");
        county.browser().awaitText(DemoPlaces.COUNTY.name(), Visitor.PATIENCE);
        notes.picture("county", county.browser().picture());
        notes.check("the county's first page opens", true, county.browser().address());
    }

    /// The code is on the page of the county; someone holds a telephone with it to the camera.
    private void enrolled(Notes notes) {
        Office county = stage.office(COUNTY);
        String village = DemoPlaces.VILLAGE.name();
        county.offerEnrolment(
                DemoPlaces.COUNTY.id().toString(), DemoPlaces.VILLAGE.id().toString(), LABEL);
        notes.picture("code", county.browser().picture());
        BufferedImage photograph = HeldUp.telephone(county.browser().picture("svg.qr"), 7);
        notes.picture("photograph", photograph);
        long from = System.nanoTime();
        stage.camera().show(photograph);
        String welcome = Said.of("enrolment.enrolled", "place", village);
        Eyes eyes =
                stage.visitor()
                        .await(
                                TO_START,
                                "the terminal was taken in",
                                seen -> seen.see(welcome) || seen.see(Said.of("idle.touch")));
        notes.time("code before the camera until the glass said so", since(from));
        stage.camera().clear();
        notes.picture("glass", eyes.picture());
        notes.check("the glass says: " + welcome + ", or shows the idle screen", true, eyes.text());
        Waiting.until(
                "the hub's list of places shows the terminal",
                TO_START,
                () -> {
                    county.open("/at/" + DemoPlaces.COUNTY.id() + "/places");
                    return county.browser().text().contains(LABEL);
                });
        notes.picture("places", county.browser().picture());
        notes.check(
                "the hub's page shows the terminal in " + village,
                county.browser().text().contains(village),
                county.browser().text());
    }

    private void firstAccount(Notes notes) {
        Visitor visitor = stage.visitor();
        StaffCorner corner = StaffCorner.open(visitor);
        notes.picture("staff-corner", corner.eyes().picture());
        Certificate certificate = Certificate.of(stage.terminal().address());
        String fingerprint = corner.eyes().fingerprint();
        notes.need(
                "the fingerprint on the glass is the certificate's: at most 4 of its 64 digits"
                        + " were read otherwise",
                certificate.errorsIn(fingerprint) <= 4,
                fingerprint);
        notes.need(
                "the glass shows a code of eight digits", corner.code().isPresent(), corner.code());
        Office secretary =
                stage.openOffice(SECRETARY, stage.terminal().address(), certificate, PHONE);
        secretary.makeFirstAccount(corner.code().orElseThrow(), "刘建国");
        secretary.browser().awaitText(DemoPlaces.VILLAGE.name(), Visitor.PATIENCE);
        Waiting.until(
                "signed in", Visitor.PATIENCE, () -> !secretary.browser().has("#make-account"));
        notes.picture("first-page", secretary.browser().picture());
        notes.check(
                "the code read from the glass made the first account",
                !secretary.isSignedOut(),
                secretary.browser().address());
    }

    private void roster(Notes notes) {
        Office secretary = stage.office(SECRETARY);
        Path table = Newcomers.table(notes.file("roster", ".xlsx"));
        secretary.bringRoster(DemoPlaces.VILLAGE.id().toString(), table);
        secretary.browser().awaitText(Said.of("residents.roster.notYet"), Visitor.PATIENCE);
        notes.picture("shown-first", secretary.browser().picture());
        secretary.confirmRoster();
        String done =
                Said.of("residents.roster.done", "added", Newcomers.NAMES.size(), "changed", 0);
        secretary.browser().awaitText(done, Visitor.PATIENCE);
        notes.picture("taken-over", secretary.browser().picture());
        notes.check("the page says that all six were taken over", true, done);
        secretary.open("/at/" + DemoPlaces.VILLAGE.id() + "/residents?q=田水生");
        notes.check(
                "田水生 is found among the residents",
                secretary.browser().text().contains("田水生"),
                secretary.browser().address());
    }

    static long since(long from) {
        return (System.nanoTime() - from) / 1_000_000;
    }
}
