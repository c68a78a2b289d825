package org.yizhan.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.yizhan.domain.activities.Activity;
import org.yizhan.ledger.activities.ActivityFacts;
import org.yizhan.ledger.facts.Draft;

/// What the demo village does together in the coming weeks.
final class DemoActivities {
    private DemoActivities() {}

    static void add(List<Draft<?>> drafts, LocalDate today) {
        drafts.add(
                activity(
                        "film",
                        new Activity(
                                "露天电影",
                                today.plusDays(5),
                                LocalTime.of(18, 30),
                                "打谷场",
                                0,
                                "自带小板凳，穿厚一点。",
                                false)));
        drafts.add(
                activity(
                        "clinic",
                        new Activity(
                                "县医院来义诊",
                                today.plusDays(11),
                                LocalTime.of(9, 0),
                                "村卫生室",
                                50,
                                "量血压、查血糖，不要钱。",
                                false)));
        drafts.add(
                activity(
                        "dumplings",
                        new Activity(
                                "一起包饺子",
                                today.plusDays(18),
                                LocalTime.of(9, 30),
                                "村部食堂",
                                40,
                                "家里有老人的，帮着带过来。",
                                false)));
    }

    private static Draft<Activity> activity(String word, Activity activity) {
        return Draft.of(ActivityFacts.ACTIVITY, DemoLife.id(word), activity);
    }
}
