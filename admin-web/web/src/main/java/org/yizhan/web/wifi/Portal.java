package org.yizhan.web.wifi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Stands before the pages and answers what phones ask of the internet. On the village's Wi-Fi every
/// name leads here. A phone that is new is sent to the greeting; one that has seen it is told what
/// its maker's server would say, so that it stays instead of looking for another network.
public final class Portal extends Handler.Wrapper {
    private static final Pattern ADDRESS = Pattern.compile("\\[.*]|[0-9.]+");

    private static final Answer NO_CONTENT = new Answer(204, "", "");

    /// What the makers' servers answer where there is an internet: Android and the phones that follow
    /// it (AOSP's NetworkMonitor), Apple, Windows (NCSI), Firefox.
    private static final Map<String, Answer> CHECKS =
            Map.of(
                    "/generate_204", NO_CONTENT,
                    "/gen_204", NO_CONTENT,
                    "/hotspot-detect.html", apple(),
                    "/library/test/success.html", apple(),
                    "/connecttest.txt", text("Microsoft Connect Test"),
                    "/ncsi.txt", text("Microsoft NCSI"),
                    "/success.txt", text("success\n"),
                    "/canonical.html",
                            html(
                                    "<meta http-equiv=\"refresh\" content=\"0;"
                                            + "url=https://support.mozilla.org/kb/captive-portal\"/>"));

    private final Guests guests;

    private record Answer(int status, String type, String body) {}

    /// @param pages what is behind it
    public Portal(Guests guests, Handler pages) {
        super(pages);
        this.guests = guests;
    }

    private static Answer apple() {
        return html("<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>");
    }

    private static Answer html(String body) {
        return new Answer(200, "text/html", body);
    }

    private static Answer text(String body) {
        return new Answer(200, "text/plain", body);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<Answer> check =
                Optional.ofNullable(CHECKS.get(request.getHttpURI().getCanonicalPath()));
        if (request.isSecure() || (check.isEmpty() && !isElsewhere(request.getHttpURI()))) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (check.isPresent() && guests.knows(Request.getRemoteAddr(request))) {
            answer(check.get(), response, callback);
        } else {
            response.setStatus(302);
            response.getHeaders().put(HttpHeader.LOCATION, greeting(request));
            callback.succeeded();
        }
        return true;
    }

    /// Whether a server of the internet was asked for: this terminal goes by its address, or by a
    /// name of the village's network.
    private static boolean isElsewhere(HttpURI asked) {
        String host = Optional.ofNullable(asked.getHost()).orElse("");
        return host.contains(".") && !host.endsWith(".local") && !ADDRESS.matcher(host).matches();
    }

    /// At the port that was asked, which may be another than the one that heard it.
    private static String greeting(Request request) {
        int port = request.getHttpURI().getPort();
        String address = Request.getLocalAddr(request);
        String host = address.contains(":") ? "[" + address + "]" : address;
        return "http://" + host + (port > 0 && port != 80 ? ":" + port : "") + WifiPages.GREETING;
    }

    private static void answer(Answer check, Response response, Callback callback) {
        response.setStatus(check.status());
        if (check.body().isEmpty()) {
            callback.succeeded();
        } else {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, check.type());
            byte[] bytes = check.body().getBytes(StandardCharsets.UTF_8);
            response.write(true, ByteBuffer.wrap(bytes), callback);
        }
    }
}
