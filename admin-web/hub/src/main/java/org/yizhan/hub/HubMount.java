package org.yizhan.hub;

import java.util.Arrays;
import java.util.OptionalInt;
import org.yizhan.ledger.exchange.HttpForm;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.web.server.ExchangeMount;

/// Gives what comes over HTTP to the hub's node.
record HubMount(HubNode node) implements ExchangeMount {
    @Override
    public Reply answer(String path, byte[] message) {
        return Arrays.stream(Route.values())
                .filter(route -> route.path().equals(path))
                .findFirst()
                .map(route -> reply(HttpForm.of(node.answer(route, message))))
                .orElse(new Reply(404, new byte[0], OptionalInt.empty()));
    }

    private static Reply reply(HttpForm form) {
        return new Reply(form.status(), form.body(), form.retryAfter());
    }
}
