package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.streams.HaveVector;

/// Writes what one terminal lacks, by what it last said, as a bundle for carrying: facts, then
/// bodies it has not, then recordings and pictures. One message is in memory at a time.
final class LettersBack {
    private final ExchangeHandler hub;
    private final To to;
    private final Following following;
    private final Bundle.Writer letters;

    /// To whom they go.
    record To(SubjectId node, Terminal terminal) {}

    LettersBack(ExchangeHandler hub, To to, OutputStream out) throws IOException {
        this.hub = hub;
        this.to = to;
        following = hub.following(to.terminal);
        letters = new Bundle.Writer(out);
    }

    /// @param most bytes, of facts before compression; at least one message is written
    void write(long most) throws IOException {
        if (to.terminal.revoked()) {
            add(hub.shutOut());
            return;
        }
        HaveVector there = hub.has(to.node);
        Extras asking = hub.asking(to.node, to.terminal);
        long written = 0;
        long bytes = 0;
        boolean more = true;
        while (more && written < Math.max(1, most)) {
            Message message = hub.given(following, there, Hash.NONE).with(asking);
            bytes += add(message);
            there = TerminalLetters.after(there, message.page());
            written += Outgoing.PAGE_BYTES;
            more = message.page().more();
            asking = Extras.NONE;
        }
        if (!more) {
            besides(hub.given(following, there, Hash.NONE), most - bytes);
        }
    }

    private long add(Message message) throws IOException {
        return letters.add(hub.sealed(to.terminal, message));
    }

    private void besides(Message last, long room) throws IOException {
        long bytes =
                hub.bodies(to.node)
                        .give(
                                following.all(),
                                fact -> hub.visible(following, fact),
                                facts -> add(bringing(last, new Message.Page(facts, false))));
        hub.carried(to.node)
                .give(
                        following.all(),
                        room - bytes,
                        pieces -> add(bringing(last, Message.Page.EMPTY).with(pieces)));
    }

    private static Message bringing(Message last, Message.Page page) {
        return new Message(last.about(), last.have(), page);
    }
}
