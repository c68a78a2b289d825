package org.yizhan.web.server;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.web.sessions.Staff;

/// Takes every request to its action and the answer back to the browser.
public final class PageHandler extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(PageHandler.class);
    private static final String EXCHANGE = "/exchange/v1/";

    private final House own;
    private final Pages pages;
    private final Optional<ExchangeMount> exchange;
    private final Blobs store;
    private final Inflow inflow = new Inflow();
    private final Works works = new Works();

    /// @param exchange answers other nodes; absent where none may ask
    /// @param store beside which large files lie until they are taken
    public PageHandler(Router router, Pages pages, Optional<ExchangeMount> exchange, Blobs store) {
        this.pages = pages;
        Gate gate = new Gate(pages.tokens(), pages.surroundings());
        own = new House(router, gate, pages.surroundings(), false);
        this.exchange = exchange;
        this.store = store;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        AnswerWriter writer = new AnswerWriter(request, response, callback);
        String path = request.getHttpURI().getCanonicalPath();
        Optional<Assets.Asset> asset = pages.assets().find(path == null ? "/" : path);
        if (asset.isPresent()) {
            writer.asset(asset.get());
        } else if (path != null && path.startsWith(EXCHANGE) && exchange.isPresent()) {
            Body body = new Body(request, new Work());
            ExchangeMount.Reply reply =
                    exchanged(request, body, path.substring(EXCHANGE.length()), exchange.get());
            body.passOver();
            writer.exchange(reply);
        } else {
            page(request, writer, path == null ? "/" : path);
        }
        return true;
    }

    private ExchangeMount.Reply exchanged(
            Request request, Body body, String path, ExchangeMount mount) {
        try {
            return inflow.answer(request, body, path, mount);
        } catch (Exception e) {
            LOG.warn("An exchange message failed at {}", path, e);
            return Inflow.refused(500);
        }
    }

    private void page(Request request, AnswerWriter writer, String path) {
        Browser browser = Browser.of(request);
        Fields query = Request.extractQueryParameters(request);
        boolean refreshing = query.getValue("seen") != null;
        if (path.equals(Works.PATH)) {
            progress(writer, browser, query.getValue("of"));
            return;
        }
        Optional<House> room = pages.rooms().of(browser.key());
        House house = room.orElse(own);
        Optional<Staff> staff =
                browser.key()
                        .flatMap(key ->
                                refreshing
                                        ? pages.sessions().glance(key)
                                        : pages.sessions().staff(key))
                        .filter(known -> known.isPractising() == house.practice());
        Visit.Caller caller =
                new Visit.Caller(
                        Request.getRemoteAddr(request),
                        Request.getLocalPort(request),
                        staff,
                        pages.words(browser.language()),
                        browser.key());
        PageWriter out = new PageWriter(pages, house, writer, browser);
        PageWriter.Asked asked = new PageWriter.Asked(path, query.getValue("seen"));
        try (Works.Begun begun = works.begin(browser.key(), path)) {
            Body body = new Body(request, begun.work());
            Came came = new Came(request, body, browser, caller, begun.work());
            write(writer, out, answered(house, came, path), caller, asked);
        }
    }

    private Answer answered(House house, Came came, String path) {
        Answer answer;
        try {
            answer = answer(house, came, path);
        } catch (Refused refused) {
            answer = refused.answer();
        } catch (EofException e) {
            LOG.info("Who sent something to {} went away before all of it had come", path);
            answer = Problems.BAD_FORM;
        } catch (Exception e) {
            answer = unforeseen(path, e);
        }
        came.body().passOver();
        return answer;
    }

    /// How far this browser's own work at an address is. No record is asked: whoever writes
    /// thousands of lines holds them all.
    private void progress(AnswerWriter writer, Browser browser, @Nullable String path) {
        Optional<Work.Stand> stand =
                path == null ? Optional.empty() : works.stand(browser.key(), path);
        Words words = pages.words(browser.language());
        stand.ifPresentOrElse(
                now -> writer.html(200, pages.templates().render(words, now)), writer::nothingNew);
    }

    /// A page that cannot be put together, as when a text is missing in it, is answered in words too;
    /// nothing of it was sent yet.
    private static void write(
            AnswerWriter writer,
            PageWriter out,
            Answer answer,
            Visit.Caller caller,
            PageWriter.Asked asked) {
        try {
            out.write(answer, caller, asked);
        } catch (RuntimeException e) {
            try {
                out.write(unforeseen(asked.path(), e), caller, asked);
            } catch (RuntimeException again) {
                LOG.error("Not even the page of problems could be put together", again);
                writer.html(500, LastResort.SENTENCE);
            }
        }
    }

    private record Came(
            Request request, Body body, Browser browser, Visit.Caller caller, Work work) {}

    private Answer answer(House house, Came came, String path) throws Exception {
        Request request = came.request();
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Optional<Router.Found> found = house.router().find(method, path);
        if (found.isEmpty()) {
            return house.router().knows(path) ? Problems.NO_SUCH_METHOD : Problems.NOT_FOUND;
        }
        Optional<Answer> refusal =
                house.gate().refusal(request, found.get(), came.caller().staff());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (method.equals("GET")) {
            return run(came, found.get(), Form.EMPTY);
        }
        Route.Body allowed = found.get().route().body();
        if (!allowed.onDisk()) {
            return taken(house, came, found.get(), came.body().form(allowed.limit()));
        }
        try (DiskForm disk = DiskForm.read(came.body(), allowed.limit(), store)) {
            return taken(house, came, found.get(), disk.form());
        }
    }

    private static Answer taken(House house, Came came, Router.Found found, Form form)
            throws Exception {
        came.work().step("yizhan.work.came");
        Optional<Answer> refused = house.gate().refusalOfForm(came.request(), came.browser(), form);
        return refused.isPresent() ? refused.get() : run(came, found, form);
    }

    private static Answer run(Came came, Router.Found found, Form form) throws Exception {
        Visit visit =
                new Visit(
                        found.parts(),
                        Pages.first(came.request()),
                        form,
                        came.caller(),
                        came.work());
        return found.route().action().run(visit);
    }

    private static Answer unforeseen(String path, Exception e) {
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()).substring(0, 6);
        LOG.error("Reference {}: {} failed", reference, path, e);
        return Problems.unforeseen(reference);
    }
}
