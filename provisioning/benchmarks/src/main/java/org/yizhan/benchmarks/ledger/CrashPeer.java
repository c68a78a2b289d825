package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.exchange.Rounds;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.TerminalNode;

/// A terminal or a hub that will be killed. It writes each number it has recorded on a line of its
/// own, as a screen would say "done", and dies by itself at a given point if it is not killed
/// before.
final class CrashPeer {
    /// An orderly end, with a snapshot, and a new start come so seldom.
    private static final int NUMBERS_BETWEEN_STARTS = 25;

    /// People come one after the other; without it a thousand lives would spend their time on
    /// starting from ever larger records.
    private static final int BETWEEN_TWO_MS = 40;

    private final Random random;
    private final KillSwitch kill;
    private final InstantSource time;
    private volatile boolean recording;

    private CrashPeer(Random random, KillSwitch kill) {
        this.random = random;
        this.kill = kill;
        time =
                () -> {
                    if (recording) {
                        kill.pass(KillPoint.COMPOSING); // asked for within the transaction
                    }
                    return InstantSource.system().instant();
                };
    }

    /// Arguments: `hub` or `terminal`, folder, socket, first number, the [KillPoint] to die at or
    /// nothing, and the how manieth time.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        long number = Long.parseLong(arguments[3]);
        KillSwitch kill = new KillSwitch(arguments[4], Integer.parseInt(arguments[5]));
        SocketWire wire = new SocketWire(Path.of(arguments[2]), kill);
        CrashPeer peer = new CrashPeer(new Random(number), kill);
        if (arguments[0].equals("hub")) {
            peer.beHub(folder, wire, number);
        } else {
            peer.beTerminal(folder, wire, number);
        }
    }

    private void beHub(Path folder, SocketWire wire, long number) throws IOException {
        HubNode hub = Nodes.hub(folder, time);
        hub.ledger()
                .changed(_ -> kill.pass(recording ? KillPoint.COMMITTED : KillPoint.HUB_COMMITTED));
        Thread.ofPlatform().daemon().start(() -> writeForEver(hub.ledger(), number));
        wire.serve((route, message) -> {
            kill.pass(KillPoint.HUB_ASKED);
            Reply reply = hub.answer(route, message);
            kill.pass(KillPoint.HUB_BEFORE_ANSWERING);
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
        for (long number = first; ; number += NUMBERS_BETWEEN_STARTS) {
            try (TerminalNode terminal = Nodes.terminal(folder, time)) {
                live(terminal, wire, number);
            }
            kill.pass(KillPoint.CLOSED);
        }
    }

    private void live(TerminalNode terminal, SocketWire wire, long first) {
        terminal.ledger()
                .changed(_ -> kill.pass(recording ? KillPoint.COMMITTED : KillPoint.TAKEN_IN));
        Rounds rounds = Nodes.rounds(terminal);
        Transport watched =
                (route, message) -> {
                    kill.pass(KillPoint.BEFORE_SENDING);
                    Reply reply = wire.send(route, message);
                    kill.pass(KillPoint.ANSWERED);
                    return reply;
                };
        for (long number = first; number < first + NUMBERS_BETWEEN_STARTS; number++) {
            write(terminal.ledger(), number);
            if (random.nextInt(4) == 0) {
                rounds.run(watched);
                kill.pass(KillPoint.EXCHANGED);
            }
            pause(BETWEEN_TWO_MS);
        }
    }

    private void write(Ledger ledger, long number) {
        kill.pass(KillPoint.BEFORE_RECORDING);
        recording = true;
        Nodes.checkin(ledger, number, () -> kill.pass(KillPoint.DECIDING));
        recording = false;
        kill.pass(KillPoint.BEFORE_SAYING);
        System.out.println(number);
        System.out.flush();
        kill.pass(KillPoint.SAID);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
