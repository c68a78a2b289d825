package org.yizhan.ledger;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.facts.Ids;

/// What a node remembers about itself beside its facts.
final class NodeState {
    private NodeState() {}

    static long author(Handle facts, Ids ids) {
        Optional<String> known = get(facts, "author");
        if (known.isPresent()) {
            return Long.parseLong(known.get());
        }
        return renewAuthor(facts, ids);
    }

    static long renewAuthor(Handle facts, Ids ids) {
        long author = ids.author();
        put(facts, "author", Long.toString(author));
        put(facts, "authors", Integer.toString(authors(facts) + 1));
        return author;
    }

    /// How many ids this node has written under, the present one among them.
    static int authors(Handle facts) {
        return get(facts, "authors").map(Integer::parseInt).orElse(0);
    }

    static Optional<String> get(Handle facts, String name) {
        return facts.createQuery("SELECT value FROM node_state WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    static void put(Handle facts, String name, String value) {
        facts.execute(
                """
                INSERT INTO node_state (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """,
                name,
                value);
    }
}
