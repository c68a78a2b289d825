package org.yizhan.web.duty;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.duty.DutyRoster;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.duty.DutyFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Typed;
import org.yizhan.web.server.Visit;

/// The week of a village's service center: who is there, when, with which face and number.
public final class DutyPages {
    private static final Access STAFF =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.HELPER);
    private static final String PAGE = "/at/{place}/duty";
    private static final int LONGEST = 12;
    private static final int LONGEST_HOURS = 20;
    private static final int MOST_BYTES = 12 * 1024 * 1024;

    private final Ledger ledger;
    private final Blobs blobs;

    /// @param number of the shift in the roster, from 0
    record Numbered(int number, Shift shift) {}

    /// @param typed what is added
    record WeekPage(List<Numbered> shifts, Typed typed) {
        List<Numbered> on(DayOfWeek day) {
            return shifts.stream().filter(one -> one.shift().day() == day).toList();
        }
    }

    public DutyPages(Ledger ledger, Blobs blobs) {
        this.ledger = ledger;
        this.blobs = blobs;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAGE, STAFF, visit -> Answer.page("duty/week.jte", page(visit, EMPTY))),
                Route.upload(PAGE, STAFF, this::add, MOST_BYTES),
                Route.get(PAGE + "/{shift}/photo", STAFF, this::photo),
                Route.post(PAGE + "/{shift}/remove", STAFF, this::remove));
    }

    private static final Typed EMPTY = Typed.usual(java.util.Map.of());

    private DutyRoster roster(Visit visit) {
        return ledger.read(views -> DutyFacts.roster(views, visit.place()));
    }

    private WeekPage page(Visit visit, Typed typed) {
        List<Shift> shifts = roster(visit).shifts();
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            numbered.add(new Numbered(i, shifts.get(i)));
        }
        return new WeekPage(numbered, typed);
    }

    private Answer add(Visit visit) throws IOException {
        List<DayOfWeek> days =
                java.util.Arrays.stream(DayOfWeek.values())
                        .filter(day -> visit.form().all("day").contains(day.name()))
                        .toList();
        Typed typed =
                Typed.of(visit.form())
                        .need("name", LONGEST, "duty.form.noName")
                        .need("role", LONGEST, "duty.form.noRole")
                        .need("hours", LONGEST_HOURS, "duty.form.noHours");
        typed =
                typed.check(
                        "phone",
                        !typed.text("phone").matches("[0-9 +-]{3,20}"),
                        "duty.form.noPhone");
        typed = typed.check("day", days.isEmpty(), "duty.form.noDay");
        Optional<byte[]> photo = Optional.empty();
        try {
            photo = photo(visit.form().upload("photo"));
        } catch (UnreadablePicture e) {
            typed = typed.check("photo", true, "duty.form.noPhoto");
        }
        if (!typed.isRight()) {
            return Answer.again("duty/week.jte", page(visit, typed));
        }
        Optional<String> kept = Optional.empty();
        if (photo.isPresent()) {
            kept = Optional.of(blobs.put(new ByteArrayInputStream(photo.get())).toString());
        }
        List<Shift> shifts = new ArrayList<>(roster(visit).shifts());
        for (DayOfWeek day : days) {
            shifts.add(
                    new Shift(
                            day,
                            typed.text("name"),
                            typed.text("role"),
                            typed.text("hours"),
                            typed.text("phone"),
                            kept.or(() -> known(visit, visit.form().text("name")))));
        }
        return keep(visit, shifts);
    }

    private static Optional<byte[]> photo(Optional<Form.Upload> file) throws UnreadablePicture {
        return file.isPresent()
                ? Optional.of(Photographs.fit(file.get().bytes()))
                : Optional.empty();
    }

    /// Whoever has a photograph on one day has it on all.
    private Optional<String> known(Visit visit, String name) {
        return roster(visit).shifts().stream()
                .filter(shift -> shift.name().equals(name))
                .flatMap(shift -> shift.photo().stream())
                .findFirst();
    }

    private Answer keep(Visit visit, List<Shift> shifts) {
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(DutyFacts.ROSTER, DutyFacts.SUBJECT, new DutyRoster(shifts)));
        return new Answer.Redirect(visit.at("/duty"));
    }

    /// @throws Refused if the roster has changed meanwhile
    private Numbered find(Visit visit) {
        String asked = visit.path().getOrDefault("shift", "");
        return page(visit, EMPTY).shifts().stream()
                .filter(one -> Integer.toString(one.number()).equals(asked))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Answer remove(Visit visit) {
        Numbered found = find(visit);
        if (!found.shift().name().equals(visit.form().text("name"))) {
            throw Refused.badForm();
        }
        List<Shift> shifts = new ArrayList<>(roster(visit).shifts());
        shifts.remove(found.number());
        return keep(visit, shifts);
    }

    private Answer photo(Visit visit) throws IOException {
        String photo = find(visit).shift().photo().orElseThrow(Refused::notFound);
        byte[] file = blobs.whole(BlobRef.parse(photo)).orElseThrow(Refused::notFound);
        return new Answer.Download("face.jpg", "image/jpeg", file);
    }
}
