package org.yizhan.ledger.nodes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.ledger.exchange.Allowance;
import org.yizhan.ledger.exchange.Courier;
import org.yizhan.ledger.exchange.Exchanger;
import org.yizhan.ledger.exchange.HttpsTransport;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.exchange.Rounds;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.features.Features;

/// A terminal's exchange with the hub it belongs to at the moment, if it has one.
final class TerminalExchange implements AutoCloseable {
    private final TerminalNode node;
    private final Courier courier;
    private final Allowance allowance;
    private boolean started;
    private @Nullable HttpsTransport transport;
    private @Nullable Exchanger exchanger;

    TerminalExchange(TerminalNode node) {
        this.node = node;
        Settings settings =
                new Settings() {
                    @Override
                    public <T> T get(Setting<T> setting) {
                        return node.settings().get(setting); // of the place it has by then
                    }
                };
        allowance = new Allowance(node.ledger(), settings, node.clock());
        courier =
                new Courier(
                        node.ledger(), node.blobs(), allowance, new FactTypes(Features.types()));
    }

    /// How much may still go this month.
    Allowance allowance() {
        return allowance;
    }

    /// What goes besides facts.
    Courier courier() {
        return courier;
    }

    /// Goes on with the hub the node belongs to now.
    synchronized void join() {
        end();
        node.home().ifPresent(home -> home.hub().ifPresent(hub -> begin(home, hub)));
    }

    private void begin(Home home, HubLink hub) {
        Rounds rounds = node.rounds(home, hub).with(courier);
        HttpsTransport line = new HttpsTransport(hub.address(), node::pins);
        transport = line;
        exchanger = new Exchanger(rounds, line, node.settings(), node.ledger());
        exchanger.changed(state -> {
            if (state.lastContact().isPresent() && state.trouble().isEmpty()) {
                node.drained();
                line.met().ifPresent(node::met);
            }
        });
        if (started) {
            exchanger.start();
        }
    }

    synchronized void start() {
        started = true;
        if (exchanger != null) {
            exchanger.start();
        }
    }

    synchronized Optional<Exchanger> exchanger() {
        return Optional.ofNullable(exchanger);
    }

    /// Exchanges now, and says whether the hub has everything then.
    Delivered delivered(Home home, Exchanger line) {
        Outcome outcome = line.now().join();
        if (!(outcome instanceof Outcome.Drained)) {
            return new Delivered.NoAnswer();
        }
        long waiting = line.state().waiting();
        if (waiting > 0) {
            return new Delivered.RecordsWait(waiting);
        }
        return courier.owes(home.place()) ? new Delivered.RecordingsWait() : new Delivered.All();
    }

    private void end() {
        if (transport != null) {
            transport.close(); // what waits for an answer gives up
        }
        if (exchanger != null) {
            exchanger.close();
        }
        transport = null;
        exchanger = null;
    }

    @Override
    public synchronized void close() {
        end();
    }
}
