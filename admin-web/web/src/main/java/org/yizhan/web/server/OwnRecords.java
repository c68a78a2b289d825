package org.yizhan.web.server;

import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.views.Entry;

/// Records of one kind that a place keeps of its own, as its pages find and change them.
///
/// @param part the name in the route's pattern that stands for one of them
public record OwnRecords<B>(Ledger ledger, FactType<B> type, String part) {
    /// The one that the address names.
    ///
    /// @throws Refused if the place keeps none such
    public Entry<B> find(Visit visit) {
        return ledger.read(views -> views.register(type).find(visit.place(), visit.subject(part)))
                .orElseThrow(Refused::notFound);
    }

    /// Puts the one that the address names as it is from now on.
    public void put(Visit visit, B body) {
        put(visit, visit.subject(part), body);
    }

    /// Puts one as it is from now on.
    public void put(Visit visit, SubjectId subject, B body) {
        ledger.record(visit.place(), visit.staff().actor(), Draft.of(type, subject, body));
    }
}
