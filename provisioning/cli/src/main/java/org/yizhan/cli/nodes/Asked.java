package org.yizhan.cli.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.cli.command.Trouble;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeCaller;
import org.yizhan.ledger.nodes.NodeException;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;

/// The node of a folder, to be asked: by its program where that runs, else opened here for as long
/// as this is open.
public final class Asked implements AutoCloseable {
    private static final String VERSION = "0.1.0";

    private final NodeCaller caller;
    private final Optional<AutoCloseable> opened;

    private Asked(NodeCaller caller, Optional<AutoCloseable> opened) {
        this.caller = caller;
        this.opened = opened;
    }

    /// @param machine the machine's clock
    /// @throws Trouble if there is no node in the folder, or it cannot be opened
    /// @throws IOException if the folder cannot be read
    public static Asked at(Path folder, InstantSource machine) throws IOException {
        Optional<NodeCaller> running = NodeCaller.at(folder);
        if (running.isPresent()) {
            return new Asked(running.get(), Optional.empty());
        }
        if (!Files.isDirectory(folder.resolve("keys"))) {
            throw new Trouble(
                    ExitCode.FILES, Sentence.of("nodes.command.none", "folder", folder.toString()));
        }
        return opened(folder, NodeSetup.real(machine, VERSION));
    }

    private static Asked opened(Path folder, NodeSetup setup) throws IOException {
        try {
            AutoCloseable node =
                    Files.exists(folder.resolve("home.sealed"))
                            ? TerminalNode.open(folder, setup)
                            : HubNode.open(folder, setup);
            NodeCaller caller =
                    NodeCaller.at(folder)
                            .orElseThrow(() -> new IOException("No door in " + folder));
            return new Asked(caller, Optional.of(node));
        } catch (NodeException e) {
            throw new Trouble(ExitCode.FILES, e.sentence());
        }
    }

    public NodeCaller caller() {
        return caller;
    }

    @Override
    public void close() {
        opened.ifPresent(node -> {
            try {
                node.close();
            } catch (Exception e) {
                throw new IllegalStateException("The node did not close", e);
            }
        });
    }
}
