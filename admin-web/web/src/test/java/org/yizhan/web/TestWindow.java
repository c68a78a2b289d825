package org.yizhan.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/// Chromium, with the size of a phone or a laptop.
public final class TestWindow implements AutoCloseable {
    /// Where pictures of pages are left for a person to look at.
    private static final Path PICTURES = Path.of("target", "pictures");

    private final ChromeDriver driver;
    private final TestVillage village;

    private TestWindow(TestVillage village, Path profile) {
        this.village = village;
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.setAcceptInsecureCerts(true);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build();
        driver = new ChromeDriver(service, options);
        // On two slow cores beside other tests; nothing waits longer than it must.
        driver.manage()
                .timeouts()
                .implicitlyWait(Duration.ofMinutes(1))
                .scriptTimeout(Duration.ofMinutes(2));
    }

    public static TestWindow phone(TestVillage village, Path profile) {
        TestWindow window = new TestWindow(village, profile);
        window.asPhone();
        return window;
    }

    public static TestWindow laptop(TestVillage village, Path profile) {
        TestWindow window = new TestWindow(village, profile);
        window.asLaptop();
        return window;
    }

    /// From now on as large as a phone.
    public void asPhone() {
        resize(390, 844, 2);
    }

    /// From now on as large as a laptop.
    public void asLaptop() {
        resize(1366, 768, 1);
    }

    private void resize(int width, int height, double scale) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        scale,
                        "mobile",
                        scale > 1));
    }

    /// Signs in with [TestVillage#PASSWORD] and waits for the first page.
    public void signIn(String login) {
        open("/login");
        type("#login", login);
        type("#password", TestVillage.PASSWORD);
        press("#sign-in");
        find(".badge");
    }

    /// What the page does while it sends a form.
    public Sending sending() {
        return new Sending(driver);
    }

    public void open(String path) {
        driver.get(village.address(path));
    }

    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public void type(String selector, String text) {
        WebElement field = find(selector);
        field.clear();
        field.sendKeys(text);
    }

    /// Fills in a field that browsers show in their own way, such as a date.
    public void set(String selector, String value) {
        driver.executeScript("arguments[0].value = arguments[1]", find(selector), value);
    }

    /// Presses a button or link, as a finger would.
    public void press(String selector) {
        WebElement button = find(selector);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }

    /// Presses OK in the question that opened.
    public void agree() {
        driver.switchTo().alert().accept();
    }

    public String title() {
        return find("h1").getText();
    }

    /// Waits until a text stands on the page, at most as long as the driver waits for anything.
    public WebElement waitFor(String text) {
        return driver.findElement(By.xpath("//*[contains(text(), '" + text + "')]"));
    }

    /// Whether nothing sticks out sideways.
    public boolean fits() {
        return Boolean.TRUE.equals(
                driver.executeScript(
                        "return document.documentElement.scrollWidth <= window.innerWidth"));
    }

    /// Lets the browser read a recording of the page.
    ///
    /// @return how long it says that it is, in seconds
    public double played(String selector) {
        Object seconds =
                driver.executeAsyncScript(
                        """
                        const [sound, done] = arguments;
                        sound.onloadedmetadata = () => done(sound.duration);
                        sound.onerror = () => done(String(sound.error && sound.error.message));
                        sound.preload = "metadata";
                        sound.load();
                        """,
                        find(selector));
        if (seconds instanceof Number number) {
            return number.doubleValue();
        }
        throw new AssertionError(seconds + " " + complaints());
    }

    /// What axe-core finds on the page that would keep somebody out: its serious and critical
    /// findings, each with the elements it is about.
    public List<String> barriers() {
        driver.executeScript(Axe.SOURCE);
        Object found =
                driver.executeAsyncScript(
                        """
                        const done = arguments[arguments.length - 1];
                        axe.run(document, {resultTypes: ['violations'], preload: false}).then(
                          (result) => done(result.violations
                            .filter((each) => each.impact === 'serious' || each.impact === 'critical')
                            .map((each) => each.id + ': ' + each.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', '))),
                          (failed) => done(['axe failed: ' + failed]));
                        """);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of("no answer from axe");
    }

    /// What can be used but is never reached by the Tab key, or shows no sign of being reached.
    public List<String> outOfReach() {
        driver.executeScript(
                """
                window.reached = new Set();
                document.activeElement.blur();
                document.addEventListener('focusin', (event) => window.reached.add(event.target));
                """);
        Object count = driver.executeScript("return (" + USABLE + ").length");
        int steps = count instanceof Number number ? number.intValue() + 20 : 0;
        Actions keys = new Actions(driver);
        for (int i = 0; i < steps; i++) {
            keys.sendKeys(Keys.TAB);
        }
        keys.perform(); // one message to the browser, however many keys
        Object missed =
                driver.executeScript(
                        "return ("
                                + USABLE
                                + ").filter((each) => !window.reached.has(each)).map((each) => each.outerHTML.slice(0, 120))");
        return missed instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /// Of radio buttons of one name, Tab reaches one.
    private static final String USABLE =
            """
            [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter((each) => each.checkVisibility({visibilityProperty: true}) && !each.disabled)
              .filter((each) => each.type !== 'radio' || each.checked
                || (![...document.getElementsByName(each.name)].some((other) => other.checked)
                  && document.getElementsByName(each.name)[0] === each))
            """;

    /// axe-core, as its WebJar brings it.
    private static final class Axe {
        static final String SOURCE = source();

        private static String source() {
            try (var in =
                    TestWindow.class.getResourceAsStream(
                            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
                return new String(
                        Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// What the browser complained of, such as a blocked script.
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("willReadFrequently")) // axe-core itself
                .filter(message -> !message.contains("422")) // a form that came back to be mended
                .toList();
    }

    /// Leaves a picture of what is in the window.
    public void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
