package org.yizhan.kiosk.accounts;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.PageServer;

/// The pages for staff, served as soon as they can be: while another program holds their port, the
/// terminal works without them and tries again.
public final class PageService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PageService.class);
    private static final int SECONDS = 30;

    private final Supplier<PageServer> starting;
    private final int port;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("pages").daemon().factory());
    private volatile @Nullable PageServer server;
    private boolean closed;
    private volatile boolean told;

    /// @param starting serves, or throws [IllegalStateException] if the port is taken
    public PageService(Supplier<PageServer> starting, int port) {
        this.starting = starting;
        this.port = port;
    }

    /// Serves from now on, or as soon as it can. Returns at once.
    public void start() {
        thread.scheduleWithFixedDelay(this::serve, 0, SECONDS, TimeUnit.SECONDS);
    }

    /// Tries once.
    synchronized void serve() {
        if (server != null || closed) {
            return;
        }
        try {
            server = starting.get();
        } catch (RuntimeException e) {
            if (!told && !thread.isShutdown()) {
                LOG.error("The pages cannot be served on port {}; tried again", port, e);
                told = true;
            }
        }
    }

    /// The server; empty while there is none.
    public Optional<PageServer> server() {
        return Optional.ofNullable(server);
    }

    /// What staff are told about the pages; that they are still starting is nothing to tell.
    public Check check() {
        return () ->
                server == null && told
                        ? Finding.of(
                                "pages",
                                Severity.BROKEN,
                                Sentence.of("accounts.page.taken", "port", port))
                        : Finding.of(
                                "pages", Severity.GOOD, Sentence.of("accounts.page.reachable"));
    }

    @Override
    public void close() {
        thread.shutdownNow();
        synchronized (this) {
            closed = true;
            PageServer serving = server;
            if (serving != null) {
                serving.close();
            }
        }
    }
}
