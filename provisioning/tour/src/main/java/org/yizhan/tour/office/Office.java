package org.yizhan.tour.office;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.yizhan.tour.browser.Browser;
import org.yizhan.tour.programs.ToolException;
import org.yizhan.tour.programs.Waiting;

/// A member of staff at the pages of one node.
public final class Office implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String PASSWORD = "red lanterns over the mill 7";

    private final Browser browser;
    private final URI home;
    private final String login;

    /// @param login of the account that is made or used
    public Office(Browser browser, URI home, String login) {
        this.browser = browser;
        this.home = home;
        this.login = login;
    }

    public Browser browser() {
        return browser;
    }

    /// Opens a page.
    ///
    /// @param path such as `/at/999901/places`
    public void open(String path) {
        browser.open(home.resolve(path));
    }

    /// Fills in the form for the first account, which signs in as well.
    ///
    /// @param code as it stands on the node's own screen
    public void makeFirstAccount(String code, String name) {
        open("/first");
        browser.type("#code", code);
        browser.type("#name", name);
        browser.type("#login", login);
        browser.type("#password", PASSWORD);
        browser.type("#again", PASSWORD);
        browser.click("#make-account");
    }

    /// Signs in again, as after the program was started anew; its pages come a little after its
    /// screen.
    public void signIn() {
        Waiting.until("the pages answer", PATIENCE, () -> browser.reaches(home.resolve("/login")));
        browser.type("#login", login);
        browser.type("#password", PASSWORD);
        browser.click("#sign-in");
        Waiting.until("signed in", PATIENCE, () -> !browser.has("#sign-in"));
    }

    /// Whether the page asks who is there.
    public boolean isSignedOut() {
        return browser.has("#sign-in");
    }

    /// Asks for a code by which a new terminal belongs to a village; the page shows it.
    public void offerEnrolment(String county, String village, String label) {
        open("/at/" + county + "/enrolment");
        browser.select("#village", village);
        browser.type("#label", label);
        browser.click("#offer");
        Waiting.until("there is a code", PATIENCE, () -> browser.has("svg.qr"));
    }

    /// Brings a table of people to the page; it is shown before anything is taken over.
    public void bringRoster(String place, Path table) {
        open("/at/" + place + "/roster");
        browser.choose("#file", table);
        browser.click("#look");
    }

    /// Takes over the table that is shown.
    public void confirmRoster() {
        browser.click("#confirm");
    }

    /// Cards for all members who have none yet, as a PDF to print.
    public Path printMembersCards(String place) {
        open("/at/" + place + "/cards");
        return browser.download("#print-members");
    }

    /// Prepares a meeting of all members, now.
    ///
    /// @return the path of its page
    public String prepareMeeting(String place, String title, String room) {
        open("/at/" + place + "/meetings/new");
        browser.type("#title", title);
        browser.type("#room", room);
        browser.click("#save");
        Waiting.until("the meeting is kept", PATIENCE, () -> browser.has("#open-meeting"));
        return browser.address().getPath();
    }

    /// The terminal begins to take cards.
    public void openMeeting() {
        browser.click("#open-meeting");
        Waiting.until("the meeting is open", PATIENCE, () -> browser.has("#present"));
    }

    public void closeMeeting(String meeting) {
        open(meeting);
        browser.click("#close-meeting");
        browser.agree();
        Waiting.until("the meeting is closed", PATIENCE, () -> !browser.has("#close-meeting"));
    }

    /// Those who came, by name, as the page of a meeting that is open in the browser shows them.
    public List<String> came() {
        return browser.texts("#came .name");
    }

    /// How often a name stands among those who came.
    public long timesCame(String name) {
        return came().stream().filter(name::equals).count();
    }

    /// Waits, without reloading, until a name stands among those who came.
    ///
    /// @throws ToolException if it does not in time
    public void awaitCame(String name, Duration longest) {
        Waiting.until(name + " came, says the page", longest, () -> timesCame(name) > 0);
    }

    /// Publishes a notice to all below a place.
    public void publish(String place, String title, String text) {
        open("/at/" + place + "/notices/new");
        browser.type("#title", title);
        browser.type("#text", text);
        browser.click("#publish");
        browser.awaitText(title, PATIENCE);
    }

    @Override
    public void close() {
        browser.close();
    }
}
