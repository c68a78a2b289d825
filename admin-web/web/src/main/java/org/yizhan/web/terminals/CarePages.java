package org.yizhan.web.terminals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.terminals.Care;
import org.yizhan.domain.terminals.QuietHours;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.speech.speaker.Manner;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// How loud the terminals of a place speak, when they speak softly, and what is asked of them from
/// afar: a restart, a log that says more for a day. They obey with their next exchange.
public final class CarePages {
    private static final Access WHO =
            Access.roles(
                    Role.SECRETARY,
                    Role.FIRST_SECRETARY,
                    Role.TECHNICIAN,
                    Role.TOWNSHIP,
                    Role.COUNTY);
    private static final Duration DETAIL_HOLDS = Duration.ofDays(1);

    /// Nobody hears less, and nothing is gained by choosing finer.
    private static final List<Integer> VOLUMES = List.of(25, 40, 55, 70, 85, 100);

    private final Ledger ledger;
    private final InstantSource clock;

    /// @param volumes to choose from, in percent
    /// @param restart when it was asked for last; absent if not lately
    /// @param detail until when the log says more; absent if it does not
    record Page(
            List<Integer> volumes,
            int volume,
            int quietVolume,
            QuietHours quiet,
            Optional<Instant> restart,
            Optional<Instant> detail) {}

    public CarePages(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/care", WHO, this::show),
                Route.post("/at/{place}/care", WHO, this::set),
                Route.post("/at/{place}/care/restart", WHO, this::restart),
                Route.post("/at/{place}/care/detail", WHO, this::detail));
    }

    private Answer show(Visit visit) {
        Settings settings = new LedgerSettings(ledger, visit.place());
        int volume = settings.get(Manner.VOLUME);
        int soft = settings.get(QuietHours.VOLUME);
        Instant now = clock.instant();
        return Answer.page(
                "terminals/care.jte",
                new Page(
                        volumes(volume, soft),
                        volume,
                        soft,
                        settings.get(QuietHours.SETTING),
                        Optional.of(settings.get(Care.RESTART))
                                .filter(asked -> asked.plus(Care.RESTART_HOLDS).isAfter(now)),
                        Optional.of(settings.get(Care.DETAIL)).filter(now::isBefore)));
    }

    /// What was set by another way stays what it is.
    private static List<Integer> volumes(int... set) {
        List<Integer> all = new ArrayList<>(VOLUMES);
        for (int one : set) {
            if (!all.contains(one)) {
                all.add(one);
            }
        }
        all.sort(Integer::compare);
        return all;
    }

    private Answer set(Visit visit) {
        int volume = percent(visit, "volume");
        int soft = percent(visit, "quiet-volume");
        QuietHours quiet = quiet(visit);
        put(
                visit,
                value(Manner.VOLUME, volume),
                value(QuietHours.VOLUME, soft),
                value(QuietHours.SETTING, quiet));
        return new Answer.Redirect(visit.at("/care"));
    }

    private static int percent(Visit visit, String field) {
        String digits = visit.form().text(field);
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > 100) {
            throw Refused.badForm();
        }
        return Integer.parseInt(digits);
    }

    private static QuietHours quiet(Visit visit) {
        String from = visit.form().text("from");
        String until = visit.form().text("until");
        if (from.isEmpty() && until.isEmpty()) {
            return QuietHours.NONE;
        }
        try {
            return QuietHours.parse(from + "-" + until);
        } catch (IllegalArgumentException e) {
            throw Refused.badForm();
        }
    }

    private Answer restart(Visit visit) {
        put(visit, value(Care.RESTART, clock.instant()));
        return new Answer.Redirect(visit.at("/care"));
    }

    private Answer detail(Visit visit) {
        boolean on = visit.form().ticked("on");
        Instant until = on ? clock.instant().plus(DETAIL_HOLDS) : Instant.EPOCH;
        put(visit, value(Care.DETAIL, until));
        return new Answer.Redirect(visit.at("/care"));
    }

    private void put(Visit visit, Draft<?>... drafts) {
        ledger.record(visit.place(), visit.staff().actor(), drafts);
    }

    private static <T> Draft<?> value(Setting<T> setting, T value) {
        return Draft.of(
                SettingFacts.SETTING,
                SettingFacts.subject(setting.name()),
                new SettingFacts.Value(setting.name(), value.toString()));
    }
}
