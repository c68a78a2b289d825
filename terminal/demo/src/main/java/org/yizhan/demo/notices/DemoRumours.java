package org.yizhan.demo.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.demo.residents.Identified;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.notices.Rumour;

/// What is said in the demo village's groups and is not so.
public final class DemoRumours {
    private DemoRumours() {}

    public static List<Identified<Rumour>> of(LocalDate today) {
        return List.of(
                rumour(
                        today,
                        "activate",
                        "清河镇派出所",
                        "医保卡不激活，就要作废",
                        "医保卡不用激活，一直能用。",
                        "短信里的链接别点，点了会骗走您的钱。",
                        "已经点了的，马上打110。"),
                rumour(
                        today,
                        "salt",
                        "清河镇卫生院",
                        "喝盐水，能治高血压",
                        "盐吃多了，血压更高。",
                        "药要天天按时吃，不能自己停。",
                        "拿不准，问村医解志强。"),
                rumour(
                        today,
                        "subsidy",
                        "清河镇政府",
                        "交三百块手续费，就能领养老补贴",
                        "国家的补贴，从来不收手续费。",
                        "先让您交钱的，都是骗子。",
                        "有什么补贴，村里会念给大家听。"));
    }

    private static Identified<Rumour> rumour(
            LocalDate today, String word, String publisher, String said, String... truth) {
        return new Identified<>(
                SubjectId.named("demo/rumour/" + word),
                new Rumour(
                        said,
                        List.of(truth),
                        publisher,
                        today.minusDays(3),
                        Optional.of(today.plusDays(60)),
                        false));
    }
}
