package org.yizhan.ledger.nodes;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.exchange.Brought;
import org.yizhan.ledger.exchange.HubLetters;
import org.yizhan.ledger.exchange.Stick;

/// Asks the node that has a folder open, from another program of the same machine.
public final class NodeCaller {
    private final Path door;
    private final boolean hub;
    private final SubjectId node;

    private NodeCaller(Path door, boolean hub, SubjectId node) {
        this.door = door;
        this.hub = hub;
        this.node = node;
    }

    /// @param folder of the node
    /// @return empty if no program has it open, or none that may be asked
    public static Optional<NodeCaller> at(Path folder) throws IOException {
        Path door = folder.resolve("door");
        String[] heard = new String[2];
        boolean there =
                NodeDoor.knock(
                        door,
                        NodeErrands.KIND,
                        (in, _) -> {
                            heard[0] = in.readUTF();
                            heard[1] = in.readUTF();
                        });
        return there
                ? Optional.of(
                        new NodeCaller(door, heard[0].equals("hub"), SubjectId.parse(heard[1])))
                : Optional.empty();
    }

    public boolean isHub() {
        return hub;
    }

    /// The node's terminal side, for a stick.
    public Stick.Terminal terminal() {
        return new AskedTerminal();
    }

    /// The node's hub side, for a stick.
    public Stick.Hub hub() {
        return new AskedHub();
    }

    /// Writes a backup of the node.
    ///
    /// @param passphrase to lock it with; empty for the county's recovery key
    /// @return whether it could be locked: without a recovery key, a passphrase is needed
    public boolean backup(String passphrase, OutputStream to) throws IOException {
        boolean[] locked = new boolean[1];
        ask(
                NodeErrands.BACKUP,
                (in, out) -> {
                    out.writeUTF(passphrase);
                    out.flush();
                    locked[0] = in.readBoolean();
                    if (locked[0]) {
                        Chunks.copy(in, to);
                    }
                });
        return locked[0];
    }

    /// Lets a hub make its next TLS key, or says how far the one made before has come.
    public NextKey nextKey() throws IOException {
        NextKey[] announced = {new NextKey(0, 0)};
        ask(
                NodeErrands.NEXT_KEY,
                (in, _) -> announced[0] = new NextKey(in.readInt(), in.readInt()));
        return announced[0];
    }

    /// Has a hub publish a signed version for the terminals of a place.
    ///
    /// @param version a folder that the hub's program may read
    /// @return its number; empty if it is no signed version, or was changed since
    public OptionalLong publish(Path version, PlaceId place) throws IOException {
        long[] number = new long[1];
        ask(
                NodeErrands.PUBLISH,
                (in, out) -> {
                    out.writeUTF(version.toAbsolutePath().toString());
                    out.writeUTF(place.code());
                    out.flush();
                    number[0] = in.readLong();
                });
        return number[0] > 0 ? OptionalLong.of(number[0]) : OptionalLong.empty();
    }

    private void ask(String errand, NodeDoor.Errand talk) throws IOException {
        if (!NodeDoor.knock(door, errand, talk)) {
            throw new IOException("The program has ended meanwhile");
        }
    }

    private static void send(InputStream from, DataOutputStream out) throws IOException {
        try (OutputStream chunks = Chunks.to(out)) {
            from.transferTo(chunks);
        }
    }

    private static void needsHub(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            throw new IOException("The terminal belongs to no hub");
        }
    }

    private final class AskedTerminal implements Stick.Terminal {
        @Override
        public SubjectId node() {
            return node;
        }

        @Override
        public Brought take(InputStream answer) throws IOException {
            Brought[] brought = {new Brought.NotForHere()};
            ask(
                    NodeErrands.TAKE,
                    (in, out) -> {
                        needsHub(in);
                        send(answer, out);
                        brought[0] = NodeErrands.heard(in);
                    });
            return brought[0];
        }

        @Override
        public void write(OutputStream letters, long most) throws IOException {
            ask(
                    NodeErrands.WRITE,
                    (in, out) -> {
                        out.writeLong(most);
                        out.flush();
                        needsHub(in);
                        Chunks.copy(in, letters);
                    });
        }
    }

    private final class AskedHub implements Stick.Hub {
        @Override
        public HubLetters.Received take(InputStream letters) throws IOException {
            HubLetters.Received[] received = new HubLetters.Received[1];
            ask(
                    NodeErrands.TAKE,
                    (in, out) -> {
                        send(letters, out);
                        String terminal = in.readUTF();
                        Brought brought = NodeErrands.heard(in);
                        received[0] =
                                new HubLetters.Received(
                                        terminal.isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(SubjectId.parse(terminal)),
                                        brought);
                    });
            return received[0];
        }

        @Override
        public boolean write(SubjectId terminal, OutputStream answer, long most)
                throws IOException {
            ask(
                    NodeErrands.WRITE,
                    (in, out) -> {
                        out.writeUTF(terminal.toString());
                        out.writeLong(most);
                        out.flush();
                        Chunks.copy(in, answer);
                    });
            return true;
        }
    }
}
