package org.yizhan.web.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhan.content.packs.LedgerPublishers;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publisher;
import org.yizhan.domain.study.Publisher.Kind;
import org.yizhan.domain.study.Publisher.Right;
import org.yizhan.domain.study.Topic;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.Trusted;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Whose packs a place believes: a county answers for anyone, a township for itself, its villages and
/// its partners, a village for itself and its partners. A key that was lost is revoked here.
public final class PublisherPages {
    static final Access ANSWER = Access.roles(Role.SECRETARY, Role.TOWNSHIP, Role.COUNTY);
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern KEY = Pattern.compile("(?s).*?\\b([0-9a-f]{88})\\b.*");
    private static final int LONGEST = 40;
    private static final int UPLOAD = 64 << 10;

    private final Ledger ledger;

    /// @param known every publisher believed here, those from above too
    record Page(PlaceId place, List<Entry<Publisher>> known, List<Kind> kinds) {
        static String key(Kind kind) {
            return switch (kind) {
                case COUNTY -> "study.publisher.county";
                case TOWNSHIP -> "study.publisher.township";
                case VILLAGE -> "study.publisher.village";
                case PARTNER -> "study.publisher.partner";
            };
        }

        List<Topic> topics() {
            return Arrays.stream(Topic.values()).filter(topic -> topic != Topic.OTHER).toList();
        }
    }

    public PublisherPages(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Route> routes() {
        String path = "/at/{place}/publishers";
        return List.of(
                Route.get(path, ANSWER, this::list),
                Route.upload(path, ANSWER, this::add, UPLOAD),
                Route.post(path + "/{publisher}/revoke", ANSWER, v -> revoke(v, true)),
                Route.post(path + "/{publisher}/believe", ANSWER, v -> revoke(v, false)));
    }

    private Answer list(Visit visit) {
        List<Entry<Publisher>> known =
                ledger.read(views -> new Trusted(views).publishers(visit.place())).values().stream()
                        .sorted(
                                Comparator.comparing((Entry<Publisher> entry) -> entry.place())
                                        .thenComparing(entry -> entry.value().word()))
                        .toList();
        List<Kind> kinds =
                Arrays.stream(Kind.values())
                        .filter(kind -> kind.fits(visit.place().kind()))
                        .toList();
        return Answer.page("study/publishers.jte", new Page(visit.place(), known, kinds));
    }

    private Answer add(Visit visit) {
        String word = visit.form().text("word");
        String name = visit.form().text("name");
        Right right = new Right(key(visit), topics(visit), until(visit));
        Kind kind = kind(visit);
        boolean good =
                WORD.matcher(word).matches()
                        && !name.isEmpty()
                        && name.length() <= LONGEST
                        && kind.fits(visit.place().kind())
                        && LedgerPublishers.key(right).isPresent();
        if (!good) {
            return Problems.problem(422, "study.publisher.wrong", "study.publisher.wrong.todo");
        }
        if (isAnsweredForAbove(visit, word)) {
            return Problems.problem(422, "study.publisher.taken", "study.publisher.taken.todo");
        }
        put(visit, new Publisher(word, name, kind, right, false));
        return back(visit);
    }

    private boolean isAnsweredForAbove(Visit visit, String word) {
        return ledger.read(views ->
                Optional.ofNullable(new Trusted(views).publishers(visit.place()).get(word))
                        .filter(entry -> !entry.place().equals(visit.place()))
                        .isPresent());
    }

    /// A file as `yizhan pack key` writes it, or what stands in it.
    private static String key(Visit visit) {
        String typed = visit.form().text("key");
        String text =
                visit.form()
                        .upload("keyfile")
                        .map(file ->
                                new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .orElse(typed);
        var found = KEY.matcher(text);
        return found.matches() ? found.group(1) : "";
    }

    private static Set<String> topics(Visit visit) {
        Set<String> known =
                Arrays.stream(Topic.values()).map(Topic::word).collect(Collectors.toSet());
        Set<String> chosen = new HashSet<>(visit.form().all("topic"));
        chosen.retainAll(known);
        return chosen;
    }

    private static Kind kind(Visit visit) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(visit.form().text("kind")))
                .findFirst()
                .orElseThrow(Refused::badForm);
    }

    private static Optional<LocalDate> until(Visit visit) {
        try {
            return visit.form().filled("until").map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw Refused.badForm();
        }
    }

    private Answer revoke(Visit visit, boolean revoked) {
        String word = visit.path().getOrDefault("publisher", "");
        Entry<Publisher> entry =
                ledger.read(views ->
                                views.register(StudyFacts.PUBLISHER)
                                        .find(visit.place(), StudyFacts.publisher(word)))
                        .orElseThrow(Refused::notFound);
        put(visit, entry.value().revoked(revoked));
        return back(visit);
    }

    private void put(Visit visit, Publisher publisher) {
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(StudyFacts.PUBLISHER, StudyFacts.publisher(publisher.word()), publisher));
    }

    private static Answer back(Visit visit) {
        return new Answer.Redirect(visit.at("/publishers"));
    }
}
