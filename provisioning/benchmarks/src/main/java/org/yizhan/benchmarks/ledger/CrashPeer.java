package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.exchange.Rounds;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.TerminalNode;

/// A terminal or a hub that will be killed. It writes each number it has recorded on a line of its
/// own, as a screen would say "done", and dies by itself at a given step if it is not killed
/// before.
final class CrashPeer {
    private final Random random;
    private final AtomicLong stepsLeft;

    private CrashPeer(Random random, long dieAt) {
        this.random = random;
        stepsLeft = new AtomicLong(dieAt);
    }

    /// Arguments: `hub` or `terminal`, folder, socket, first number, the step to die at or 0.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        SocketWire wire = new SocketWire(Path.of(arguments[2]));
        long number = Long.parseLong(arguments[3]);
        CrashPeer peer = new CrashPeer(new Random(number), Long.parseLong(arguments[4]));
        if (arguments[0].equals("hub")) {
            peer.beHub(folder, wire, number);
        } else {
            peer.beTerminal(folder, wire, number);
        }
    }

    private void step() {
        if (stepsLeft.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(137);
        }
    }

    private void beHub(Path folder, SocketWire wire, long number) throws IOException {
        HubNode hub = Nodes.hub(folder);
        Thread.ofPlatform().daemon().start(() -> writeForEver(hub.ledger(), number));
        wire.serve((route, message) -> {
            step();
            Reply reply = hub.answer(route, message);
            step();
            return reply;
        });
    }

    private void writeForEver(Ledger ledger, long first) {
        for (long number = first; ; number++) {
            write(ledger, number);
            pause(100);
        }
    }

    private void beTerminal(Path folder, SocketWire wire, long first) {
        TerminalNode terminal = Nodes.terminal(folder);
        Rounds rounds = Nodes.rounds(terminal);
        Transport watched =
                (route, message) -> {
                    step();
                    Reply reply = wire.send(route, message);
                    step();
                    return reply;
                };
        for (long number = first; ; number++) {
            write(terminal.ledger(), number);
            if (random.nextInt(4) == 0) {
                rounds.run(watched);
                step();
            }
            pause(5);
        }
    }

    private void write(Ledger ledger, long number) {
        step();
        Nodes.checkin(ledger, number);
        step();
        System.out.println(number);
        System.out.flush();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
