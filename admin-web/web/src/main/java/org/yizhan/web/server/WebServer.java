package org.yizhan.web.server;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.keys.NodeCertificate;

/// Jetty, listening. Close it to stop; requests under way are finished first.
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /// Longer than other nodes keep a connection that rests (30 s): one of the two must let go first,
    /// and it must not be the one that hears the next question.
    private static final int IDLE_MILLISECONDS = 45_000;

    /// After a county's power cut all its terminals knock at once.
    private static final int WAITING_AT_THE_DOOR = 1_024;

    private final Server server;
    private final ServerConnector https;
    private final Optional<ServerConnector> http;

    private WebServer(Server server, ServerConnector https, Optional<ServerConnector> http) {
        this.server = server;
        this.https = https;
        this.http = http;
    }

    /// @throws IllegalStateException if it cannot listen there, as when another program does
    public static WebServer start(Listening listening, NodeCertificate certificate, Handler pages) {
        Server server = new Server(threads());
        ServerConnector https = https(server, listening, certificate);
        https.addEventListener(listening.staff().doorkeeper());
        Optional<ServerConnector> http =
                listening.httpPort().isPresent()
                        ? Optional.of(http(server, listening))
                        : Optional.empty();
        List.of(https).forEach(server::addConnector);
        http.ifPresent(server::addConnector);
        Handler graceful = new GracefulHandler(pages);
        server.setHandler(graceful);
        server.setErrorHandler(new LastResort());
        server.setStopTimeout(5_000);
        try {
            server.start();
        } catch (Exception e) {
            giveBack(server);
            throw new IllegalStateException("Cannot listen on port " + listening.httpsPort(), e);
        }
        return new WebServer(server, https, http);
    }

    /// One port may have been taken before the other turned out not to be free.
    private static void giveBack(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            LOG.warn("A server that did not start did not stop either", e);
        }
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(16, 4);
        threads.setName("web");
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return threads;
    }

    private static ServerConnector https(
            Server server, Listening listening, NodeCertificate certificate) {
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setKeyStore(certificate.keyStore());
        ssl.setKeyStorePassword(new String(certificate.password()));
        HttpConfiguration configuration = configuration();
        // People open the page by the terminal's address on the village network, not by a name.
        configuration.addCustomizer(new SecureRequestCustomizer(false));
        HttpConnectionFactory plain = new HttpConnectionFactory(configuration);
        SslConnectionFactory wrapped =
                new SslConnectionFactory(ssl, HttpVersion.HTTP_1_1.asString());
        return at(
                new ServerConnector(server, 1, 1, wrapped, plain),
                listening,
                listening.httpsPort());
    }

    private static ServerConnector http(Server server, Listening listening) {
        HttpConnectionFactory plain = new HttpConnectionFactory(configuration());
        return at(
                new ServerConnector(server, 1, 1, plain),
                listening,
                listening.httpPort().orElseThrow());
    }

    private static ServerConnector at(ServerConnector connector, Listening listening, int port) {
        connector.setHost(listening.host());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLISECONDS);
        connector.setAcceptQueueSize(WAITING_AT_THE_DOOR);
        return connector;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.setRequestHeaderSize(16 * 1024);
        return configuration;
    }

    /// The port staff pages are on.
    public int httpsPort() {
        return https.getLocalPort();
    }

    /// The port of public pages, if there is one.
    public OptionalInt httpPort() {
        return http.map(connector -> OptionalInt.of(connector.getLocalPort()))
                .orElse(OptionalInt.empty());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The pages' server did not stop", e);
        }
    }
}
