package org.yizhan.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.exchange.HttpForm;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.terminals.Terminals;

/// A hub on loopback that can be away for a while.
final class LoopbackHub implements AutoCloseable {
    static final PlaceId VILLAGE = new PlaceId("530926103205");

    final HubNode node;
    private HttpsServer server;

    LoopbackHub(Path folder) throws IOException, GeneralSecurityException {
        node = HubNode.open(folder, NodeSetup.real(InstantSource.system(), "test"));
        server = listen(0);
    }

    private HttpsServer listen(int port) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(node.certificate().keyStore(), node.certificate().password());
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), null, new SecureRandom());
        InetSocketAddress at = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpsServer listening = HttpsServer.create(at, 0);
        listening.setHttpsConfigurator(new HttpsConfigurator(context));
        listening.createContext("/", this::answer);
        listening.start();
        return listening;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Route route =
                Arrays.stream(Route.values())
                        .filter(known -> path.equals(Route.ROOT + known.path()))
                        .findFirst()
                        .orElseThrow();
        HttpForm form = HttpForm.of(node.answer(route, exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(form.status(), form.body().length);
        exchange.getResponseBody().write(form.body());
        exchange.close();
    }

    void goAway() {
        server.stop(0);
    }

    /// At the port where it was.
    void comeBack() throws IOException, GeneralSecurityException {
        server = listen(server.getAddress().getPort());
    }

    private HubLink.Address address() {
        return new HubLink.Address(
                "127.0.0.1", server.getAddress().getPort(), node.certificate().pin());
    }

    String code(String label) {
        return node.desk().offer(VILLAGE, label, address()).text();
    }

    /// For another disk or board of a terminal.
    String replacement(SubjectId old) {
        return node.desk().replace(old, address()).orElseThrow().text();
    }

    /// What the terminals are called that may exchange.
    List<String> labels() {
        return node.ledger().read(views -> new Terminals(views).within(VILLAGE)).stream()
                .filter(entry -> !entry.value().revoked())
                .map(entry -> entry.value().label())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        node.close();
    }
}
