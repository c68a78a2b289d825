package org.yizhan.web.voicebox;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.partners.Partner;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.partners.Partners;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.voicebox.Answering;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Handing messages on: to the township, to a partner; taking them back, and a partner giving one
/// back.
final class HandOnPages {
    private static final String ONE = "/at/{place}/messages/{message}";

    private final Ledger ledger;
    private final Reading reading;
    private final Answering answering;

    HandOnPages(Ledger ledger, Reading reading, Answering answering) {
        this.ledger = ledger;
        this.reading = reading;
        this.answering = answering;
    }

    List<Route> routes() {
        Access staff = Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP);
        Access all =
                Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.PARTNER);
        return List.of(
                Route.post(ONE + "/hand-on", staff, this::toTownship),
                Route.post(ONE + "/partner", staff, this::toPartner),
                Route.post(ONE + "/take-back", all, this::takeBack));
    }

    private Answer toTownship(Visit visit) {
        answering.handOn(reading.open(visit).post(), visit.staff().actor());
        return back(visit);
    }

    private Answer toPartner(Visit visit) {
        ShownPost shown = reading.open(visit);
        if (!shown.canHandToPartner()) {
            throw Refused.badForm();
        }
        SubjectId chosen = chosen(visit);
        Entry<Partner> partner =
                ledger.read(views ->
                                new Partners(views).open(shown.post().message().place(), chosen))
                        .orElseThrow(Refused::badForm);
        HandedOn.To to = new HandedOn.To(chosen, partner.value().name(), partner.value().phone());
        answering.handOn(shown.post(), visit.staff().actor(), Optional.of(to));
        return back(visit);
    }

    private static SubjectId chosen(Visit visit) {
        try {
            return SubjectId.parse(visit.form().text("partner"));
        } catch (IllegalArgumentException e) {
            throw Refused.badForm();
        }
    }

    private Answer takeBack(Visit visit) {
        answering.handOn(reading.open(visit).post(), visit.staff().actor(), Optional.empty());
        return Reading.isPartner(visit) ? new Answer.Redirect(visit.at("/messages")) : back(visit);
    }

    private static Answer back(Visit visit) {
        return new Answer.Redirect(visit.at("/messages/" + visit.subject("message")));
    }
}
