package org.yizhan.domain.meetings;

import java.util.Locale;
import org.yizhan.domain.meetings.MeetingRule.Presence;
import org.yizhan.domain.meetings.MeetingRule.Rhythm;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;

/// The rules of every kind of meeting, as the law and the party's regulations have them, unless a
/// county wrote another.
public final class MeetingRules {
    private static final Share HALF = Share.moreThan(1, 2);
    private static final Adoption HALF_OF_DUE = new Adoption(HALF, false);
    private static final Adoption HALF_OF_PRESENT = new Adoption(HALF, true);
    private static final Adoption NOTHING_ADOPTED = new Adoption(Share.NONE, true);

    private MeetingRules() {}

    /// The rule where nobody wrote another.
    public static MeetingRule of(MeetingKind kind) {
        return switch (kind) {
            // 《中国共产党支部工作条例（试行）》第十一条：一般每季度召开1次；表决必须有半数以上有表决权的
            // 党员到会方可进行，赞成人数超过应到会有表决权的党员的半数为通过。Read strictly: more than half.
            case ASSEMBLY ->
                    new MeetingRule(
                            Circle.MEMBERS,
                            Voting.FULL_MEMBERS,
                            Presence.of(HALF),
                            HALF_OF_DUE,
                            new Rhythm(Period.QUARTERLY, 0));
            // 《中国共产党基层组织选举工作条例》：有选举权的到会人数不少于应到会人数的五分之四，会议有效；
            // 获得赞成票超过实到会有选举权的人数的一半，始得当选。
            case ELECTION ->
                    new MeetingRule(
                            Circle.MEMBERS,
                            Voting.FULL_MEMBERS,
                            Presence.of(Share.atLeast(4, 5)),
                            HALF_OF_PRESENT,
                            new Rhythm(Period.AS_NEEDED, 0));
            // 《中国共产党支部工作条例（试行）》第十二条：一般每月召开1次；须有半数以上委员到会方可进行。
            case COMMITTEE ->
                    new MeetingRule(
                            Circle.COMMITTEE,
                            Voting.FULL_MEMBERS,
                            Presence.of(HALF),
                            HALF_OF_DUE,
                            new Rhythm(Period.MONTHLY, 0));
            // 《中国共产党支部工作条例（试行）》第十三条：党小组会一般每月召开1次。
            case GROUP -> gathering(Circle.GROUP, Period.MONTHLY);
            // 《中国共产党支部工作条例（试行）》第十五条：组织党员按期上党课。No number there; a quarter is
            // what counties ask for.
            case LECTURE -> gathering(Circle.MEMBERS, Period.QUARTERLY);
            // 《中国共产党支部工作条例（试行）》第十六条：每月相对固定1天开展主题党日。
            case THEME_DAY -> gathering(Circle.MEMBERS, Period.MONTHLY);
            // 《中华人民共和国村民委员会组织法》第二十一条：应当提前十天通知村民；第二十二条：应当有本村十八
            // 周岁以上村民的过半数，或者本村三分之二以上的户的代表参加，应当经到会人员的过半数通过；
            // 第二十三条：审议村民委员会的年度工作报告。
            case VILLAGERS ->
                    new MeetingRule(
                            Circle.ADULTS,
                            Voting.ALL_EXPECTED,
                            new Presence(HALF, Share.atLeast(2, 3)),
                            HALF_OF_PRESENT,
                            new Rhythm(Period.YEARLY, 10));
            // 《中华人民共和国村民委员会组织法》第二十五、二十六条：每季度召开一次；有三分之二以上的组成人员
            // 参加方可召开，所作决定应当经到会人员的过半数同意。
            case REPRESENTATIVES ->
                    new MeetingRule(
                            Circle.REPRESENTATIVES,
                            Voting.ALL_EXPECTED,
                            Presence.of(Share.atLeast(2, 3)),
                            HALF_OF_PRESENT,
                            new Rhythm(Period.QUARTERLY, 0));
        };
    }

    private static MeetingRule gathering(Circle circle, Period period) {
        return new MeetingRule(
                circle,
                Voting.FULL_MEMBERS,
                Presence.of(Share.NONE),
                NOTHING_ADOPTED,
                new Rhythm(period, 0));
    }

    /// The rule in force where these settings are.
    public static MeetingRule of(MeetingKind kind, Settings settings) {
        MeetingRule usual = of(kind);
        return new MeetingRule(
                settings.get(circle(kind)),
                settings.get(voting(kind)),
                new Presence(settings.get(presence(kind)), settings.get(households(kind))),
                new Adoption(settings.get(adoption(kind)), settings.get(ofPresent(kind))),
                new Rhythm(settings.get(period(kind)), settings.get(noticeDays(kind))));
    }

    /// Such as `meetings.assembly.presence`, written `>1/2`, `>=2/3` or `none`.
    public static Setting<Share> presence(MeetingKind kind) {
        return share(kind, "presence", of(kind).presence().people());
    }

    /// Such as `meetings.villagers.households`.
    public static Setting<Share> households(MeetingKind kind) {
        return share(kind, "households", of(kind).presence().households());
    }

    /// Such as `meetings.assembly.adoption`.
    public static Setting<Share> adoption(MeetingKind kind) {
        return share(kind, "adoption", of(kind).adoption().share());
    }

    /// Whether those who must agree are counted among those here, not among those who should be:
    /// such as `meetings.assembly.ofPresent`.
    public static Setting<Boolean> ofPresent(MeetingKind kind) {
        return Setting.flag(name(kind, "ofPresent"), of(kind).adoption().ofPresent());
    }

    public static Setting<Circle> circle(MeetingKind kind) {
        return Setting.choice(name(kind, "circle"), of(kind).circle());
    }

    public static Setting<Voting> voting(MeetingKind kind) {
        return Setting.choice(name(kind, "voting"), of(kind).voting());
    }

    public static Setting<Period> period(MeetingKind kind) {
        return Setting.choice(name(kind, "period"), of(kind).rhythm().period());
    }

    public static Setting<Integer> noticeDays(MeetingKind kind) {
        return Setting.number(name(kind, "noticeDays"), of(kind).rhythm().noticeDays());
    }

    private static Setting<Share> share(MeetingKind kind, String what, Share usual) {
        return new Setting<>(name(kind, what), usual, Share::parse);
    }

    private static String name(MeetingKind kind, String what) {
        return "meetings." + kind.name().toLowerCase(Locale.ROOT) + "." + what;
    }
}
