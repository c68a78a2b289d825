package org.yizhan.web.voicebox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.partners.Partners;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.Post;
import org.yizhan.ledger.voicebox.TownshipKeys;
import org.yizhan.ledger.voicebox.Voicebox;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Which messages a visitor may see, and what of them: staff those of their place; a partner only
/// what was handed on to it. What was said to the township alone is opened for the township's own
/// staff on the hub, and for a partner they handed it on to.
final class Reading {
    private final Ledger ledger;
    private final Surroundings surroundings;

    Reading(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    Instant now() {
        return surroundings.clock().instant();
    }

    static boolean isPartner(Visit visit) {
        return visit.staff().role() == Role.PARTNER;
    }

    List<ShownPost> list(Visit visit) {
        return ledger.read(views -> {
            Voicebox box = new Voicebox(views);
            List<Post> posts =
                    isPartner(visit)
                            ? box.handedTo(visit.place(), own(views, visit))
                            : box.of(visit.place(), now());
            return posts.stream().map(post -> shown(views, visit, post)).toList();
        });
    }

    /// The partners this visitor answers for.
    private static Set<SubjectId> own(Views views, Visit visit) {
        return new Partners(views).answeredBy(visit.staff().place(), visit.staff().account());
    }

    /// @throws Refused if there is none, or it is nothing to this visitor
    ShownPost one(Visit visit) {
        return ledger.read(views ->
                new Voicebox(views)
                        .find(visit.place(), visit.subject("message"))
                        .filter(post -> !isPartner(visit) || isHandedTo(views, visit, post))
                        .map(post -> shown(views, visit, post))
                        .orElseThrow(Refused::notFound));
    }

    private static boolean isHandedTo(Views views, Visit visit, Post post) {
        return post.partner()
                .map(HandedOn.To::partner)
                .filter(own(views, visit)::contains)
                .isPresent();
    }

    private ShownPost shown(Views views, Visit visit, Post post) {
        boolean sealed = post.message().value().seal().isPresent();
        boolean opens = isPartner(visit) || visit.staff().role() == Role.TOWNSHIP;
        Optional<Message> content =
                !sealed
                        ? Optional.of(post.message().value())
                        : opens ? TownshipKeys.open(views, post.message()) : Optional.empty();
        String name =
                content.flatMap(Message::from)
                        .flatMap(who -> new Residents(views).find(post.message().place(), who))
                        .map(resident -> resident.name())
                        .orElse("");
        return new ShownPost(
                post, content, name, surroundings.nameOf(post.message().place()).orElse(""), now());
    }

    /// Only who may hear a message may answer it, or decide on it.
    ShownPost open(Visit visit) {
        ShownPost shown = one(visit);
        if (shown.content().isEmpty()) {
            throw Refused.notFound();
        }
        return shown;
    }
}
