package org.yizhan.ledger.nodes;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.backup.Backup;
import org.yizhan.ledger.backup.BackupLock;
import org.yizhan.ledger.exchange.Brought;
import org.yizhan.ledger.exchange.HubLetters;
import org.yizhan.ledger.exchange.Stick;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.RecoveryKey;
import org.yizhan.ledger.updates.Publishing;

/// What other programs of the machine may ask a running node for.
final class NodeErrands {
    static final String KIND = "kind";
    static final String TAKE = "take letters";
    static final String WRITE = "write letters";
    static final String BACKUP = "backup";
    static final String NEXT_KEY = "next key";
    static final String PUBLISH = "publish";
    static final String WAY = "way to the hub";

    private static final Logger LOG = LoggerFactory.getLogger(NodeErrands.class);

    private NodeErrands() {}

    static NodeDoor.Errand kind(String kind, NodeKeys keys) {
        return (_, out) -> {
            out.writeUTF(kind);
            out.writeUTF(keys.publicKeys().node().toString());
        };
    }

    /// @param letters empty where the terminal has no hub
    static NodeDoor.Errand take(Supplier<Optional<? extends Stick.Terminal>> letters) {
        return (in, out) -> {
            Optional<? extends Stick.Terminal> terminal = letters.get();
            out.writeBoolean(terminal.isPresent());
            if (terminal.isPresent()) {
                InputStream answer = Chunks.from(in);
                Brought brought = terminal.get().take(answer);
                answer.transferTo(OutputStream.nullOutputStream());
                say(out, brought);
            }
        };
    }

    static NodeDoor.Errand write(Supplier<Optional<? extends Stick.Terminal>> letters) {
        return (in, out) -> {
            long most = in.readLong();
            Optional<? extends Stick.Terminal> terminal = letters.get();
            out.writeBoolean(terminal.isPresent());
            if (terminal.isPresent()) {
                give(out, stream -> terminal.get().write(stream, most));
            }
        };
    }

    static NodeDoor.Errand take(Stick.Hub letters) {
        return (in, out) -> {
            InputStream request = Chunks.from(in);
            HubLetters.Received received = letters.take(request);
            request.transferTo(OutputStream.nullOutputStream());
            out.writeUTF(received.terminal().map(SubjectId::toString).orElse(""));
            say(out, received.brought());
        };
    }

    static NodeDoor.Errand write(Stick.Hub letters) {
        return (in, out) -> {
            SubjectId terminal = SubjectId.parse(in.readUTF());
            long most = in.readLong();
            give(out, stream -> letters.write(terminal, stream, most));
        };
    }

    /// Locked to the county's recovery key, or with the passphrase that is asked for instead.
    static NodeDoor.Errand backup(NodeFolder folder, NodeKeys keys) {
        return (in, out) -> {
            String words = in.readUTF();
            Optional<BackupLock> lock =
                    words.isEmpty()
                            ? keys.recovery()
                                    .map(RecoveryKey::ofPublic)
                                    .map(BackupLock.Recovery::new)
                            : Optional.of(new BackupLock.Passphrase(words));
            out.writeBoolean(lock.isPresent());
            if (lock.isPresent()) {
                give(out, stream -> new Backup(folder.path(), keys).write(stream, lock.get()));
            }
        };
    }

    static NodeDoor.Errand nextKey(Supplier<NextKey> announcing) {
        return (_, out) -> {
            NextKey announced = announcing.get();
            out.writeInt(announced.heard());
            out.writeInt(announced.terminals());
        };
    }

    /// Tells the number that was published, or 0 where the folder is no signed version.
    static NodeDoor.Errand publish(Publishing publishing) {
        return (in, out) -> {
            Path folder = Path.of(in.readUTF());
            PlaceId place = new PlaceId(in.readUTF());
            long number;
            try {
                number = publishing.publish(folder, place).number();
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("A version was not published", e);
                number = 0;
            }
            out.writeLong(number);
        };
    }

    private interface Giving {
        void to(OutputStream out) throws IOException;
    }

    /// Where giving fails, the end never comes, and the caller knows.
    private static void give(DataOutputStream out, Giving giving) throws IOException {
        OutputStream chunks = Chunks.to(out);
        OutputStream wide = new BufferedOutputStream(chunks, 64 * 1024);
        giving.to(wide);
        wide.flush();
        chunks.close();
    }

    private static void say(DataOutputStream out, Brought brought) throws IOException {
        switch (brought) {
            case Brought.Taken taken -> {
                out.writeByte(0);
                out.writeInt(taken.facts());
            }
            case Brought.NotForHere _ -> out.writeByte(1);
            case Brought.ShutOut _ -> out.writeByte(2);
        }
        out.flush();
    }

    static Brought heard(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 0 -> new Brought.Taken(in.readInt());
            case 1 -> new Brought.NotForHere();
            default -> new Brought.ShutOut();
        };
    }
}
