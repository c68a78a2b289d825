package org.yizhan.web.guides;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.guides.Guide;
import org.yizhan.domain.guides.Guide.Kind;
import org.yizhan.domain.places.Place;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.guides.GuideFacts;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.OwnRecords;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Typed;
import org.yizhan.web.server.Visit;

/// How things are got done: writing it step by step, making sure that it is still so, taking it
/// back.
public final class GuidePages {
    private static final Access PUBLISH = Access.publishers();
    private static final String ONE = "/at/{place}/guides/{guide}";
    private static final int LONGEST_TITLE = 14;
    private static final int LONGEST_LINE = 60;
    private static final int MOST_LINES = 12;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;
    private final OwnRecords<Guide> own;

    /// @param own whether it was written for exactly this place
    record Shown(Entry<Guide> entry, String from, boolean own, boolean old) {}

    record ListPage(List<Shown> guides) {}

    /// @param id of the guide that is changed; empty for a new one
    record FormPage(Typed typed, String id) {}

    public GuidePages(Ledger ledger, Surroundings surroundings, Ids ids) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.ids = ids;
        own = new OwnRecords<>(ledger, GuideFacts.GUIDE, "guide");
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/guides", PUBLISH, this::list),
                Route.get("/at/{place}/guides/new", PUBLISH, this::write),
                Route.post("/at/{place}/guides/new", PUBLISH, visit -> keep(visit, "")),
                Route.get(ONE, PUBLISH, this::change),
                Route.post(
                        ONE, PUBLISH, visit -> keep(visit, own.find(visit).subject().toString())),
                Route.post(ONE + "/withdraw", PUBLISH, visit -> set(visit, true)),
                Route.post(ONE + "/restore", PUBLISH, visit -> set(visit, false)));
    }

    private LocalDate today(Visit visit) {
        return visit.words().dayOf(surroundings.clock().instant());
    }

    private Answer list(Visit visit) {
        List<Shown> shown =
                ledger.read(views -> {
                    Stream<Entry<Guide>> own =
                            views.register(GuideFacts.GUIDE).list(visit.place()).stream();
                    Stream<Entry<Guide>> above =
                            GuideFacts.shown(views, visit.place()).stream()
                                    .filter(entry -> !entry.place().equals(visit.place()));
                    return Stream.concat(own, above).map(entry -> shown(visit, entry)).toList();
                });
        return Answer.page("guides/list.jte", new ListPage(shown));
    }

    private Shown shown(Visit visit, Entry<Guide> entry) {
        return new Shown(
                entry,
                surroundings.nameOf(entry.place()).orElse(""),
                entry.place().equals(visit.place()),
                entry.value().isOldOn(today(visit)));
    }

    private Answer write(Visit visit) {
        String publisher =
                ledger.read(views -> new Places(views).find(visit.place()))
                        .map(Place::name)
                        .orElse("");
        Map<String, String> usual =
                Map.of(
                        "kind",
                        Kind.SERVICE.name(),
                        "publisher",
                        publisher,
                        "checked",
                        today(visit).toString());
        return Answer.page("guides/form.jte", new FormPage(Typed.usual(usual), ""));
    }

    private Answer change(Visit visit) {
        Entry<Guide> entry = own.find(visit);
        Guide guide = entry.value();
        Map<String, String> texts = new HashMap<>();
        texts.put("kind", guide.kind().name());
        texts.put("title", guide.title());
        texts.put("whoFor", guide.whoFor());
        texts.put("bring", String.join("\n", guide.bring()));
        texts.put("steps", String.join("\n", guide.steps()));
        texts.put("where", guide.counter().where());
        texts.put("when", guide.counter().when());
        texts.put("phone", guide.counter().phone());
        texts.put("publisher", guide.source().publisher());
        texts.put("checked", today(visit).toString());
        return Answer.page(
                "guides/form.jte", new FormPage(Typed.usual(texts), entry.subject().toString()));
    }

    private Answer keep(Visit visit, String id) {
        Typed typed =
                Typed.of(visit.form())
                        .need("title", LONGEST_TITLE, "guides.form.noTitle")
                        .need("publisher", LONGEST_LINE, "guides.form.noPublisher")
                        .need("where", LONGEST_LINE, "guides.form.noWhere")
                        .need("when", LONGEST_LINE, "guides.form.noWhen");
        typed = typed.check("steps", typed.lines("steps").isEmpty(), "guides.form.noSteps");
        typed = typed.check("steps", isTooLong(typed, "steps"), "guides.form.longLine");
        typed = typed.check("bring", isTooLong(typed, "bring"), "guides.form.longLine");
        LocalDate today = today(visit);
        typed =
                typed.check(
                        "checked",
                        typed.day("checked").filter(day -> !day.isAfter(today)).isEmpty(),
                        "guides.form.badChecked");
        if (!typed.isRight()) {
            return Answer.again("guides/form.jte", new FormPage(typed, id));
        }
        SubjectId subject = id.isEmpty() ? ids.subject() : SubjectId.parse(id);
        own.put(visit, subject, guide(typed));
        return new Answer.Redirect(visit.at("/guides"));
    }

    private static boolean isTooLong(Typed typed, String field) {
        List<String> lines = typed.lines(field);
        return lines.size() > MOST_LINES
                || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE);
    }

    private static Guide guide(Typed typed) {
        return new Guide(
                typed.is("kind", Kind.LEGAL) ? Kind.LEGAL : Kind.SERVICE,
                typed.text("title"),
                typed.text("whoFor"),
                typed.lines("bring"),
                typed.lines("steps"),
                new Guide.Counter(typed.text("where"), typed.text("when"), typed.text("phone")),
                new Guide.Source(typed.text("publisher"), typed.day("checked").orElseThrow()),
                false);
    }

    private Answer set(Visit visit, boolean withdrawn) {
        Guide guide = own.find(visit).value();
        own.put(
                visit,
                new Guide(
                        guide.kind(),
                        guide.title(),
                        guide.whoFor(),
                        guide.bring(),
                        guide.steps(),
                        guide.counter(),
                        guide.source(),
                        withdrawn));
        return new Answer.Redirect(visit.at("/guides"));
    }
}
