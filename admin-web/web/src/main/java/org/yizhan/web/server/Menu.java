package org.yizhan.web.server;

import java.util.List;

/// What stands behind 更多: every page that is not in the navigation itself. Whoever may not open a
/// page does not see its entry. A new page needs one line here.
public final class Menu {
    /// @param title text key of the group
    public record Group(String title, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// @param rest the address within the place
    /// @param icon a symbol of `icons.svg`
    /// @param label text key
    public record Item(String rest, String icon, String label) {}

    static final List<Group> GROUPS =
            List.of(
                    new Group(
                            "yizhan.menu.village",
                            List.of(
                                    new Item("/broadcast", "sound", "broadcast.page.title"),
                                    new Item("/rumours", "shield", "notices.rumour.page"),
                                    new Item("/guides", "paper", "guides.page.title"),
                                    new Item("/almanac", "today", "almanac.page.title"),
                                    new Item("/duty", "phone", "duty.page.title"),
                                    new Item("/polls", "check", "polls.page.title"),
                                    new Item("/mutualaid", "residents", "mutualaid.page.title"),
                                    new Item("/activities", "meetings", "activities.page.title"),
                                    new Item("/heritage", "sound", "heritage.page.title"),
                                    new Item("/news", "notices", "away.page.title"),
                                    new Item("/messages", "sound", "voicebox.page.title"),
                                    new Item("/study", "study", "study.page.title"),
                                    new Item("/cards", "card", "cards.page.title"),
                                    new Item("/transfers", "import", "branches.transfer.title"),
                                    new Item("/coverage", "chart", "branches.coverage.title"),
                                    new Item("/contact", "phone", "places.contact.title"),
                                    new Item("/partners", "phone", "partners.page.title"),
                                    new Item("/handover", "paper", "handover.sheet.title"),
                                    new Item("/rules", "meetings", "meetings.rules.title"),
                                    new Item("/firstweek", "check", "handover.week.title"),
                                    new Item("/practice", "study", "handover.practice.title"),
                                    new Item("/report", "chart", "reports.page.title"),
                                    new Item("/charts", "chart", "reports.chart.title"),
                                    new Item("/conflicts", "check", "conflicts.page.title"))),
                    new Group(
                            "yizhan.menu.machines",
                            List.of(
                                    new Item("/terminals", "terminal", "terminals.page.title"),
                                    new Item("/voices", "sound", "voices.page.title"),
                                    new Item("/keys", "card", "staff.keys.title"),
                                    new Item("/unlock", "phone", "staff.unlock.title"),
                                    new Item("/carry", "phone", "exchange.carry.title"),
                                    new Item("/sent", "export", "exchange.sent.title"),
                                    new Item("/aside", "import", "exchange.aside.title"),
                                    new Item("/places", "places", "places.page.title"),
                                    new Item("/fleet", "terminal", "terminals.fleet.title"),
                                    new Item("/updates", "import", "updates.page.title"),
                                    new Item("/care", "sound", "terminals.care.title"),
                                    new Item("/enrolment", "add", "enrolment.page.title"))),
                    new Group(
                            "yizhan.menu.staff",
                            List.of(
                                    new Item("/accounts", "residents", "accounts.page.title"),
                                    new Item("/protocol", "history", "protocol.page.title"))));

    private Menu() {}
}
