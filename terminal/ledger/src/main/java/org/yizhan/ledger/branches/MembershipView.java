package org.yizhan.ledger.branches;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.branches.Membership;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.View;

/// The status of every membership, so that a county counts its fifty thousand members at once.
public final class MembershipView implements View {
    @Override
    public List<Table> tables() {
        return List.of(
                new Table(
                        "membership",
                        """
                        CREATE TABLE membership (place TEXT NOT NULL, resident TEXT NOT NULL, fact_id TEXT NOT NULL,
                          status TEXT NOT NULL, grouped INTEGER NOT NULL, PRIMARY KEY (place, resident));
                        CREATE INDEX membership_counted ON membership (place, status, grouped)
                        """));
    }

    @Override
    public List<Handler<?>> handlers() {
        return List.of(new Handler<>(BranchFacts.MEMBERSHIP, MembershipView::now));
    }

    private static void now(Handle handle, Entry<Membership> entry) {
        handle.createUpdate(
                        """
                        INSERT INTO membership (place, resident, fact_id, status, grouped)
                        VALUES (:place, :resident, :fact, :status, :grouped)
                        ON CONFLICT (place, resident) DO UPDATE SET fact_id = excluded.fact_id,
                          status = excluded.status, grouped = excluded.grouped
                        """)
                .bind("place", entry.place().code())
                .bind("resident", entry.subject().toString())
                .bind("fact", entry.fact().toString())
                .bind("status", entry.value().status().name())
                .bind("grouped", entry.value().group().isEmpty() ? 0 : 1)
                .execute();
    }
}
