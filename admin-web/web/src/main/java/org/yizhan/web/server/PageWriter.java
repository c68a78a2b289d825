package org.yizhan.web.server;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;

/// Turns an answer into what the browser gets: templates filled in, cookies set.
final class PageWriter {
    private static final java.util.regex.Pattern AT =
            java.util.regex.Pattern.compile("/at/([0-9J]+)(/.*)?");

    private final Pages pages;
    private final House house;
    private final AnswerWriter writer;
    private final Browser browser;

    /// @param seen what the visitor says to have seen of a part that refreshes itself
    record Asked(String path, @Nullable String seen) {}

    /// What the problem page shows.
    public record ProblemPage(Sentence what, Sentence todo, Optional<String> reference) {}

    PageWriter(Pages pages, House house, AnswerWriter writer, Browser browser) {
        this.pages = pages;
        this.house = house;
        this.writer = writer;
        this.browser = browser;
    }

    void write(Answer answer, Visit.Caller caller, Asked asked) {
        switch (answer) {
            case Answer.Page page ->
                    html(page.status(), page.template(), page.it(), frame(caller, asked));
            case Answer.Problem problem -> {
                var it = new ProblemPage(problem.what(), problem.todo(), problem.reference());
                html(problem.status(), "server/problem.jte", it, frame(caller, asked));
            }
            case Answer.Live live -> live(live, frame(caller, asked), asked);
            case Answer.Redirect redirect -> writer.redirect(redirect.location());
            case Answer.SignedIn in -> {
                browser.key().ifPresent(pages.sessions()::close);
                writer.cookie(browser.keyCookie(pages.sessions().open(in.staff())));
                writer.redirect(in.location());
            }
            case Answer.SignedOut out -> {
                browser.key().ifPresent(pages.sessions()::close);
                writer.cookie(browser.keyCookie(pages.sessions().newKey()));
                writer.redirect(out.location());
            }
            case Answer.Practising part -> practise(part);
            case Answer.PractisedEnough enough -> {
                browser.key()
                        .flatMap(pages.sessions()::back)
                        .ifPresent(key -> writer.cookie(browser.keyCookie(key)));
                writer.redirect(enough.location());
            }
            case Answer.Remembered kept -> {
                browser.key().map(browser::keptCookie).ifPresent(writer::cookie);
                writer.redirect(kept.location());
            }
            case Answer.InLanguage chosen -> {
                writer.cookie(browser.languageCookie(chosen.language()));
                writer.redirect(chosen.location());
            }
            case Answer.Download file -> writer.download(file);
            case Answer.Stream file -> writer.stream(file);
            case Answer.Keep file -> writer.keep(file);
        }
    }

    private void practise(Answer.Practising part) {
        Optional<String> key =
                browser.key().flatMap(held -> pages.sessions().become(held, part.as()));
        if (key.isPresent()) {
            pages.rooms().enter(key.get(), part.room());
            writer.cookie(browser.keyCookie(key.get()));
        } else {
            part.room().close();
        }
        writer.redirect(part.location());
    }

    private void html(int status, String template, Object it, Frame frame) {
        writer.html(status, pages.templates().render(template, frame, it));
    }

    private void live(Answer.Live live, Frame frame, Asked asked) {
        String html = pages.templates().render(live.template(), frame, live.it());
        String hash = Assets.hash(html.getBytes(StandardCharsets.UTF_8));
        if (hash.equals(asked.seen())) {
            writer.nothingNew();
        } else {
            writer.html(200, html.replace(Answer.Live.SEEN, hash));
        }
    }

    private Frame frame(Visit.Caller caller, Asked asked) {
        String key = browser.key().orElseGet(this::freshKey);
        PlaceId place = place(asked.path(), caller);
        String name = house.surroundings().nameOf(place).orElse("");
        return new Frame(
                caller,
                new Frame.Where(
                        asked.path(), place, name, house.surroundings().isHub(), house.practice()),
                new Frame.Around(pages.tokens().of(key), pages.assets(), house.router()::mayOpen));
    }

    private String freshKey() {
        String key = pages.sessions().newKey();
        writer.cookie(browser.keyCookie(key));
        return key;
    }

    /// The place in the path, if the visitor may act there; else where the visitor belongs, or the
    /// node's home.
    private PlaceId place(String path, Visit.Caller caller) {
        PlaceId home =
                caller.staff().map(staff -> staff.place()).orElse(house.surroundings().home());
        var at = AT.matcher(path);
        if (!at.matches() || caller.staff().isEmpty()) {
            return home;
        }
        try {
            PlaceId named = new PlaceId(at.group(1));
            return caller.staff().get().mayActAt(named) ? named : home;
        } catch (IllegalArgumentException e) {
            return home;
        }
    }
}
