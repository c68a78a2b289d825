package org.yizhan.web.server;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.web.sessions.Staff;

/// Takes every request to its action and the answer back to the browser.
public final class PageHandler extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(PageHandler.class);
    private static final String EXCHANGE = "/exchange/v1/";

    private final Router router;
    private final Pages pages;
    private final Gate gate;
    private final Optional<ExchangeMount> exchange;
    private final Inflow inflow = new Inflow();

    /// @param exchange answers other nodes; absent where none may ask
    public PageHandler(Router router, Pages pages, Optional<ExchangeMount> exchange) {
        this.router = router;
        this.pages = pages;
        this.gate = new Gate(pages.tokens(), pages.surroundings());
        this.exchange = exchange;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        AnswerWriter writer = new AnswerWriter(request, response, callback);
        String path = request.getHttpURI().getCanonicalPath();
        Optional<Assets.Asset> asset = pages.assets().find(path == null ? "/" : path);
        if (asset.isPresent()) {
            writer.asset(asset.get());
        } else if (path != null && path.startsWith(EXCHANGE) && exchange.isPresent()) {
            writer.exchange(exchanged(request, path.substring(EXCHANGE.length()), exchange.get()));
        } else {
            page(request, writer, path == null ? "/" : path);
        }
        return true;
    }

    private ExchangeMount.Reply exchanged(Request request, String path, ExchangeMount mount) {
        try {
            return inflow.answer(request, path, mount);
        } catch (Exception e) {
            LOG.warn("An exchange message failed at {}", path, e);
            return Inflow.refused(500);
        }
    }

    private void page(Request request, AnswerWriter writer, String path) {
        Browser browser = Browser.of(request);
        Fields query = Request.extractQueryParameters(request);
        boolean refreshing = query.getValue("seen") != null;
        Optional<Staff> staff =
                browser.key()
                        .flatMap(key ->
                                refreshing
                                        ? pages.sessions().glance(key)
                                        : pages.sessions().staff(key));
        Visit.Caller caller =
                new Visit.Caller(
                        Request.getRemoteAddr(request),
                        Request.getLocalPort(request),
                        staff,
                        pages.words(browser.language()),
                        browser.key());
        PageWriter out = new PageWriter(pages, router, writer, browser);
        Answer answer;
        try {
            answer = answer(request, browser, caller, path);
        } catch (Refused refused) {
            answer = refused.answer();
        } catch (Exception e) {
            answer = unforeseen(path, e);
        }
        out.write(answer, caller, new PageWriter.Asked(path, query.getValue("seen")));
    }

    private Answer answer(Request request, Browser browser, Visit.Caller caller, String path)
            throws Exception {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Optional<Router.Found> found = router.find(method, path);
        if (found.isEmpty()) {
            return router.knows(path) ? Problems.NO_SUCH_METHOD : Problems.NOT_FOUND;
        }
        Optional<Answer> refusal = gate.refusal(request, found.get(), caller.staff());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Form form = Form.EMPTY;
        if (!method.equals("GET")) {
            form = Bodies.form(request, found.get().route().bodyLimit());
            Optional<Answer> refusedForm = gate.refusalOfForm(request, browser, form);
            if (refusedForm.isPresent()) {
                return refusedForm.get();
            }
        }
        Visit visit = new Visit(found.get().parts(), Pages.first(request), form, caller);
        return found.get().route().action().run(visit);
    }

    private static Answer unforeseen(String path, Exception e) {
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()).substring(0, 6);
        LOG.error("Reference {}: {} failed", reference, path, e);
        return Problems.unforeseen(reference);
    }
}
