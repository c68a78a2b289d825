package org.yizhan.tour.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.yizhan.tour.programs.ToolException;
import org.yizhan.tour.programs.Waiting;

/// Chromium, as the secretary uses it. Accepts one self-signed certificate and no other.
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ChromeDriver driver;
    private final Path downloads;

    private Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /// @param folder for its profile and what it downloads
    /// @param accepted the certificate that a person has compared
    /// @param size of the window, in pixels
    public static Browser open(Path folder, Certificate accepted, Dimension size) {
        try {
            Path downloads = Files.createDirectories(folder.resolve("downloads"));
            ChromeOptions options = new ChromeOptions();
            options.setBinary("/usr/bin/chromium");
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=zh-CN",
                    "--user-data-dir=" + folder.resolve("profile"),
                    "--ignore-certificate-errors-spki-list=" + accepted.keyPin());
            options.setExperimentalOption(
                    "prefs",
                    Map.of(
                            "download.default_directory",
                            downloads.toString(),
                            "plugins.always_open_pdf_externally",
                            true));
            ChromeDriverService service =
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                            .usingAnyFreePort()
                            .build();
            ChromeDriver driver = new ChromeDriver(service, options);
            driver.manage().window().setSize(size);
            return new Browser(driver, downloads);
        } catch (IOException e) {
            throw new ToolException("Chromium has no place to work in", e);
        }
    }

    public void open(URI address) {
        driver.get(address.toString());
    }

    /// Opens a page if anybody answers there.
    public boolean reaches(URI address) {
        try {
            open(address);
            return true;
        } catch (WebDriverException e) {
            return false;
        }
    }

    /// Where it is.
    public URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    /// All a person can read on the page.
    public String text() {
        try {
            return driver.findElement(By.tagName("body")).getText();
        } catch (StaleElementReferenceException | NoSuchElementException e) {
            // Between two pages.
            return "";
        }
    }

    public boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    /// The elements' texts, in the order of the page.
    public List<String> texts(String selector) {
        try {
            return driver.findElements(By.cssSelector(selector)).stream()
                    .map(WebElement::getText)
                    .toList();
        } catch (StaleElementReferenceException e) {
            // The page renewed a part of itself meanwhile.
            return texts(selector);
        }
    }

    /// Waits until the page says this, without reloading it.
    ///
    /// @throws ToolException if it does not in time
    public void awaitText(String wanted, Duration longest) {
        Waiting.until("the page says " + wanted, longest, () -> text().contains(wanted));
    }

    public void click(String selector) {
        WebElement found = element(selector);
        middle(found);
        found.click();
    }

    /// Presses OK in the question that opened.
    public void agree() {
        driver.switchTo().alert().accept();
    }

    /// Leaves a mark in the page that is gone once the page is loaded anew.
    public void mark() {
        driver.executeScript("window.markOfTheTour = true");
    }

    /// Whether the page is still the one that was marked.
    public boolean isMarked() {
        return Boolean.TRUE.equals(driver.executeScript("return window.markOfTheTour === true"));
    }

    /// Empties a field and types into it.
    public void type(String selector, String text) {
        WebElement field = element(selector);
        field.clear();
        field.sendKeys(text);
    }

    /// Chooses one of a list.
    ///
    /// @param value as the form sends it
    public void select(String selector, String value) {
        element(selector + " option[value='" + value + "']").click();
    }

    /// Chooses a file in a field for files.
    public void choose(String selector, Path file) {
        element(selector).sendKeys(file.toAbsolutePath().toString());
    }

    private WebElement element(String selector) {
        return Waiting.find(
                        PATIENCE,
                        () -> driver.findElements(By.cssSelector(selector)).stream().findFirst())
                .orElseThrow(() -> new ToolException("The page has no " + selector));
    }

    /// Clicks what leads to a file, and waits until it is there whole.
    public Path download(String selector) {
        Set<Path> before = complete();
        click(selector);
        return Waiting.find(
                        PATIENCE,
                        () -> complete().stream().filter(f -> !before.contains(f)).findFirst())
                .orElseThrow(() -> new ToolException("Nothing was downloaded by " + selector));
    }

    private Set<Path> complete() {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(file -> !file.toString().endsWith(".crdownload"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new ToolException("The downloads cannot be listed", e);
        }
    }

    /// Scrolls to the first element that says this, as a person would to read it.
    public void scrollTo(String words) {
        driver.findElements(By.xpath("//*[contains(text(), '" + words + "')]")).stream()
                .findFirst()
                .ifPresent(this::middle);
    }

    private void middle(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    /// What the window shows.
    public BufferedImage picture() {
        return picture(driver.getScreenshotAs(OutputType.BYTES));
    }

    /// An element as the window shows it.
    public BufferedImage picture(String selector) {
        return picture(element(selector).getScreenshotAs(OutputType.BYTES));
    }

    private static BufferedImage picture(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new ToolException("Chromium's picture cannot be read", e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
