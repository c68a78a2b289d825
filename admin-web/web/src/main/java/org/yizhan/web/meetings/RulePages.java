package org.yizhan.web.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingRule;
import org.yizhan.domain.meetings.MeetingRules;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.settings.Setting;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// The rules of meetings in force at a place. The county may write others than the law's; they hold
/// in all its villages.
public final class RulePages {
    private static final String ONE = "/at/{place}/rules/{kind}";
    private static final Access COUNTY = Access.roles(Role.COUNTY);

    private final Ledger ledger;

    /// @param rule in force
    /// @param own whether it is not the law's
    record Row(MeetingKind kind, MeetingRule rule, boolean own) {}

    /// @param county whether this is where they are written
    record ListPage(List<Row> rows, boolean county) {}

    record FormPage(MeetingKind kind, List<RuleField> fields) {}

    public RulePages(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/rules", MeetingPages.WATCH, this::list),
                Route.get(ONE, COUNTY, this::show),
                Route.post(ONE, COUNTY, this::save));
    }

    private Answer list(Visit visit) {
        List<Row> rows =
                ledger.read(views -> {
                    Meetings meetings = new Meetings(views);
                    return Arrays.stream(MeetingKind.values())
                            .map(kind -> row(kind, meetings.rule(visit.place(), kind)))
                            .toList();
                });
        boolean county = visit.place().kind() == PlaceKind.COUNTY;
        return Answer.page("meetings/rules.jte", new ListPage(rows, county));
    }

    private static Row row(MeetingKind kind, MeetingRule rule) {
        return new Row(kind, rule, !rule.equals(MeetingRules.of(kind)));
    }

    private static MeetingKind kind(Visit visit) {
        return Arrays.stream(MeetingKind.values())
                .filter(kind -> word(kind).equals(visit.path().get("kind")))
                .findFirst()
                .filter(_ -> visit.place().kind() == PlaceKind.COUNTY)
                .orElseThrow(Refused::notFound);
    }

    /// What stands in an address for a kind.
    static String word(MeetingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Answer show(Visit visit) {
        MeetingKind kind = kind(visit);
        List<RuleField> fields =
                ledger.read(views ->
                        RuleField.of(kind).stream()
                                .map(field -> field.set(written(views, visit, field.setting())))
                                .toList());
        return Answer.page("meetings/rule.jte", new FormPage(kind, fields));
    }

    private static String written(Views views, Visit visit, Setting<?> setting) {
        return views.register(SettingFacts.SETTING)
                .find(visit.place(), SettingFacts.subject(setting.name()))
                .map(entry -> entry.value().value())
                .orElse("");
    }

    /// Only what was changed is written; a blank takes the county's word back.
    private Answer save(Visit visit) {
        MeetingKind kind = kind(visit);
        List<RuleField> fields = RuleField.of(kind);
        for (RuleField field : fields) {
            if (!field.takes(visit.form().text(field.id()))) {
                throw Refused.badForm();
            }
        }
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                views -> Decided.of(kind, drafts(views, visit, fields)));
        return new Answer.Redirect(visit.at("/rules"));
    }

    private static Draft<?>[] drafts(Views views, Visit visit, List<RuleField> fields) {
        List<Draft<?>> drafts = new ArrayList<>();
        for (RuleField field : fields) {
            String name = field.setting().name();
            String now = visit.form().text(field.id());
            if (!now.equals(written(views, visit, field.setting()))) {
                drafts.add(
                        Draft.of(
                                SettingFacts.SETTING,
                                SettingFacts.subject(name),
                                new SettingFacts.Value(name, now)));
            }
        }
        return drafts.toArray(Draft[]::new);
    }
}
