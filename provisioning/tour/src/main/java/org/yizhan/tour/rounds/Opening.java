package org.yizhan.tour.rounds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.Dimension;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.tour.browser.Certificate;
import org.yizhan.tour.office.Office;
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

    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Dimension PHONE = new Dimension(500, 900);
    private static final Dimension DESK = new Dimension(1366, 900);

    private final Stage stage;

    Opening(Stage stage) {
        this.stage = stage;
    }

    void take(Steps steps) {
        steps.step(HUB, List.of(), this::hub);
        steps.step(TERMINAL, List.of(HUB), this::terminal);
        steps.step(HUB_ACCOUNT, List.of(HUB), this::hubAccount);
        steps.step(ENROLLED, List.of(TERMINAL, HUB_ACCOUNT), this::enrolled);
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

    private void terminal(Notes notes) throws Exception {
        stage.openGlass(1080, 1920);
        notes.need(
                "the hub has given out a code for a terminal",
                Files.exists(stage.enrolmentCode()),
                "");
        long from = System.nanoTime();
        stage.startTerminal(
                stage.camera().path(), "--enrol", Files.readString(stage.enrolmentCode()).strip());
        stage.visitor().awaitAnything(TO_START);
        notes.time("start until something was drawn", since(from));
        Eyes eyes = stage.visitor().await(TO_START, Said.of("idle.touch"));
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

    private void enrolled(Notes notes) {
        Office county = stage.office(COUNTY);
        String village = DemoPlaces.VILLAGE.name();
        Waiting.until(
                "the hub's list of places shows the terminal",
                TO_START,
                () -> {
                    county.open("/at/" + DemoPlaces.COUNTY.id() + "/places");
                    return county.browser().text().contains("村部一楼大厅");
                });
        notes.picture("places", county.browser().picture());
        notes.check(
                "the hub's page shows the enrolled terminal in " + village,
                county.browser().text().contains(village),
                county.browser().text());
    }

    private void firstAccount(Notes notes) {
        Visitor visitor = stage.visitor();
        StaffCorner corner = StaffCorner.open(visitor);
        notes.picture("staff-corner", corner.eyes().picture());
        Certificate certificate = Certificate.of(stage.terminal().address());
        int pairs = certificate.pairsIn(corner.eyes().text());
        notes.need(
                "the fingerprint on the glass is the certificate's: at least 28 of its 32 pairs"
                        + " were read alike",
                pairs >= 28,
                pairs);
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
        Path table = Newcomers.table(notes.file("roster.xlsx"));
        secretary.bringRoster(DemoPlaces.VILLAGE.id().toString(), table);
        secretary.browser().awaitText(Said.of("residents.roster.notYet"), Visitor.PATIENCE);
        notes.picture("shown-first", secretary.browser().picture());
        secretary.confirmRoster();
        String done =
                Said.of("residents.roster.done", "added", Newcomers.NAMES.size(), "changed", 0);
        secretary.browser().awaitText(done, Visitor.PATIENCE);
        notes.picture("taken-over", secretary.browser().picture());
        notes.check("the page says that all six were taken over", true, done);
        secretary.open("/at/" + DemoPlaces.VILLAGE.id() + "/residents?find=田水生");
        notes.check(
                "田水生 is found among the residents",
                secretary.browser().text().contains("田水生"),
                secretary.browser().address());
    }

    static long since(long from) {
        return (System.nanoTime() - from) / 1_000_000;
    }
}
