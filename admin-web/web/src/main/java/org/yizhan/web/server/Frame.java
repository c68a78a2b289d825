package org.yizhan.web.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.web.sessions.Staff;

/// What surrounds a page's own content: words, navigation, the form token. Templates know it as
/// `f`.
public final class Frame {
    /// The section a page is found in, where its address does not say so.
    private static final Map<String, List<String>> BEHIND =
            Map.of(
                    "/residents",
                    List.of("/roster", "/cards"),
                    "/study",
                    List.of("/packs", "/publishers"),
                    "/more",
                    List.of("/password", "/sessions"));

    private final Visit.Caller caller;
    private final Where where;
    private final Around around;

    /// @param path the path asked for
    /// @param place the place in the path, if it names one
    /// @param placeName what people call it, or the node's home
    /// @param practice whether nothing done here counts
    record Where(String path, PlaceId place, String placeName, boolean hub, boolean practice) {}

    /// @param token for forms
    /// @param mayOpen whether a role may open a path that exists
    record Around(String token, Assets assets, BiPredicate<Role, String> mayOpen) {}

    /// An entry of the navigation.
    public record Entry(String href, String label, String icon, boolean current) {}

    Frame(Visit.Caller caller, Where where, Around around) {
        this.caller = caller;
        this.where = where;
        this.around = around;
    }

    /// The text of a key.
    public String t(String key, Object... namesAndValues) {
        return words().get(key, namesAndValues);
    }

    public String say(Sentence sentence) {
        return words().say(sentence);
    }

    public Words words() {
        return caller.words();
    }

    public String languageTag() {
        return words().language().locale().toLanguageTag();
    }

    public boolean chinese() {
        return words().language() == Language.ZH_CN;
    }

    /// The path that was asked for.
    public String path() {
        return where.path();
    }

    /// The address of an asset, with its content hash.
    public String asset(String name) {
        return around.assets().address(name);
    }

    /// An address at the place of this page.
    public String at(String rest) {
        return "/at/" + where.place() + rest;
    }

    public String placeName() {
        return where.placeName();
    }

    public boolean hub() {
        return where.hub();
    }

    /// Whether nothing done here counts.
    public boolean practice() {
        return where.practice();
    }

    public String token() {
        return around.token();
    }

    public Optional<Staff> staff() {
        return caller.staff();
    }

    /// Whether the visitor may open a page of this place.
    public boolean may(String rest) {
        return mayOpen(at(rest));
    }

    private boolean mayOpen(String path) {
        String page = path.replaceAll("[?#].*", "");
        return staff().map(staff -> around.mayOpen().test(staff.role(), page)).orElse(false);
    }

    /// The sections this visitor may open, the current one marked. In a village they are the
    /// village's; in a township or county its calls and places come first; who came down from there
    /// can go back up.
    public List<Entry> navigation() {
        List<Entry> entries = new ArrayList<>();
        upwards().ifPresent(entries::add);
        for (String rest : sections()) {
            if (may(rest)) {
                entries.add(entry(rest));
            }
        }
        boolean found = entries.stream().anyMatch(Entry::current);
        entries.add(new Entry(at("/more"), t("yizhan.nav.more"), "more", !found && behindMore()));
        return entries.stream().filter(each -> mayOpen(each.href())).toList();
    }

    private List<String> sections() {
        if (staff().filter(staff -> staff.role() == Role.PARTNER).isPresent()) {
            return List.of("/messages", "/notices", "/study");
        }
        return hub() && hasPlaces(where.place())
                ? List.of("/calls", "/places", "/notices", "/study")
                : List.of("/today", "/meetings", "/residents", "/notices");
    }

    private boolean behindMore() {
        return !where.path().startsWith("/at/")
                || isWithin("/more")
                || behind("/more")
                || Menu.GROUPS.stream()
                        .flatMap(group -> group.items().stream())
                        .anyMatch(item -> isWithin(item.rest()));
    }

    /// What stands behind 更多 for this visitor; groups without an entry are left out.
    public List<Menu.Group> menu() {
        List<String> shown = sections();
        return Menu.GROUPS.stream()
                .map(group ->
                        new Menu.Group(
                                group.title(),
                                group.items().stream()
                                        .filter(item -> may(item.rest()))
                                        .filter(item -> !shown.contains(item.rest()))
                                        .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private Optional<Entry> upwards() {
        return staff().map(Staff::place)
                .filter(place -> hub() && !place.equals(where.place()) && hasPlaces(place))
                .map(place ->
                        new Entry(
                                "/at/" + place + "/calls",
                                t("yizhan.nav.places"),
                                "places",
                                false));
    }

    private static boolean hasPlaces(PlaceId place) {
        return place.kind() == PlaceKind.COUNTY || place.kind() == PlaceKind.TOWNSHIP;
    }

    private Entry entry(String rest) {
        String label =
                switch (rest) {
                    case "/today", "/calls" -> "yizhan.nav.today";
                    case "/meetings" -> "yizhan.nav.meetings";
                    case "/residents" -> "yizhan.nav.residents";
                    case "/places" -> "places.nav";
                    case "/study" -> "study.nav";
                    case "/messages" -> "voicebox.page.title";
                    default -> "yizhan.nav.notices";
                };
        String icon =
                switch (rest) {
                    case "/calls" -> "today";
                    case "/messages" -> "sound";
                    default -> rest.substring(1);
                };
        return new Entry(at(rest), t(label), icon, isWithin(rest) || behind(rest));
    }

    private boolean behind(String rest) {
        return BEHIND.getOrDefault(rest, List.of()).stream().anyMatch(this::isWithin);
    }

    private boolean isWithin(String rest) {
        return where.path().equals(at(rest)) || where.path().startsWith(at(rest) + "/");
    }
}
