package org.yizhan.web;

import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/// What a page does while it sends a form.
public final class Sending {
    /// So that a few megabytes need a minute.
    private static final int SLOW = 50_000;

    private final ChromeDriver driver;

    Sending(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Sends the page's first form twice, as a hand that presses again.
    ///
    /// @return how often it was let through when the page says that it is busy
    public long byTwoPresses() {
        Object taken =
                driver.executeAsyncScript(
                        """
                        const [done] = arguments;
                        let taken = 0;
                        window.addEventListener('submit', (event) => {
                          if (!event.defaultPrevented) taken++;
                          event.preventDefault();
                        });
                        const busy = document.getElementById('busy');
                        new MutationObserver(() => { if (!busy.hidden) done(taken); })
                          .observe(busy, {attributes: true});
                        const form = document.querySelector('main form[method=post]');
                        form.requestSubmit();
                        form.requestSubmit();
                        """);
        return taken instanceof Number number ? number.longValue() : -1;
    }

    /// Sends a large file over a slow line and gives it up as soon as the page says how much of it
    /// has come; the page stays as it is.
    ///
    /// @param input the field for the file
    /// @return the part that had come, between 0 and 1
    public double slowly(String input, Path file) {
        driver.findElement(By.cssSelector(input)).sendKeys(file.toString());
        line(SLOW);
        Object part =
                driver.executeAsyncScript(
                        """
                        const [input, done] = arguments;
                        const place = document.getElementById('progress');
                        new MutationObserver(() => {
                          const bar = place.querySelector('progress');
                          if (!bar || bar.value === 0) return;
                          window.stop();
                          done(bar.value / bar.max);
                        }).observe(place, {childList: true, subtree: true});
                        document.querySelector(input).form.requestSubmit();
                        """,
                        input);
        line(-1);
        return part instanceof Number number ? number.doubleValue() : -1;
    }

    /// @param upload bytes a second; -1 for as many as go
    private void line(int upload) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        0,
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        upload));
    }
}
